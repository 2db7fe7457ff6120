/** Endings of media, captions and pictures, in lower case. SVG is none of them: it can hold a script. */
export declare const mediaEndings: readonly string[];
/** The `Content-Type` of a file by the ending of its name; bytes of no known kind are told as such. */
export declare function contentType(path: string): string;
/** Whether a file is media, captions or a picture, by the ending of its name. */
export declare function isMediaName(path: string): boolean;
