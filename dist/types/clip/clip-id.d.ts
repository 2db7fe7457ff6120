/** Whether a text can stand as a clip's id in the addresses of a site: `[A-Za-z0-9_-]{1,64}`. */
export declare function isClipId(text: string): boolean;
/**
 * The id that a file's name gives: the last piece of the address's path without its extension, every run of
 * other characters made a dash. Undefined where nothing is left.
 */
export declare function clipIdFromAddress(address: string): string | undefined;
/**
 * A stable id for what has nothing but an address: the file's name, and 32 bits of the whole address (FNV-1a), because
 * many files of many clips are called `index.m3u8`.
 */
export declare function uniqueClipId(address: string): string;
