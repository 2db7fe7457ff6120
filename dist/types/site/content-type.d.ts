/** The `Content-Type` of a file by the ending of its name; bytes of no known kind are told as such. */
export declare function contentType(path: string): string;
