/** HTML's text for what stands for characters in it: by number, and by the names that are written in codes. */
export declare function decodeEntities(text: string): string;
