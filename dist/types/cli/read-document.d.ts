/** What a file looks like from outside: other figures mean other content. */
export interface FileStamp {
    readonly mtimeMs: number;
    readonly ctimeMs: number;
    readonly size: number;
    readonly ino: number;
}
/** A file that is no document; the message says why. */
export declare class DocumentError extends Error {
}
/** The stamp of a file that can be read as a document. Throws a `DocumentError` for a folder, a device and a dead link. */
export declare function stampOf(file: string): Promise<FileStamp>;
/**
 * A file as JSON; a byte order mark in front says whether it is UTF-8 or UTF-16, and is no part of it. Throws a
 * `DocumentError` for what cannot be read and for what is no JSON.
 */
export declare function readDocument(file: string): Promise<unknown>;
