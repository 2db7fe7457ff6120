/**
 * Hands each file of media in a folder to `take`, once it is no longer written to, and again when it or its captions
 * have changed. One after the other, until `signal` is aborted. Rejects where there is no such folder.
 */
export declare function watchFolder(folder: string, take: (path: string) => Promise<unknown>, signal: AbortSignal): Promise<void>;
