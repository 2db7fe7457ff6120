/** A digest by which a file is known again: of its size, and of its beginning, middle and end. Reads 3 MB at most. */
export declare function fingerprint(path: string): Promise<string>;
