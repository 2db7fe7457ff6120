/** Whether a text can stand as a clip's id in the addresses of a site: `[A-Za-z0-9_-]{1,64}`. */
export declare function isClipId(text: string): boolean;
/**
 * The id that a file's name gives: the last piece of the address's path without its extension, every run of
 * other characters made a dash. Undefined where nothing is left.
 */
export declare function clipIdFromAddress(address: string): string | undefined;
