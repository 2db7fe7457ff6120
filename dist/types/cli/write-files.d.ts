import type { SiteFile } from './site-files.js';
/** What happens to a file, told as it happens. */
export interface FileReport {
    readonly path: string;
    readonly changed: boolean;
}
/**
 * Writes the files that differ from what is there, takes away those without a body, and touches no other. They are
 * written aside first and put in their places when all are whole; whatever goes wrong, or when `signal` is aborted,
 * nothing of what lay aside is left behind.
 */
export declare function writeFiles(folder: string, files: AsyncIterable<SiteFile>, report: (file: FileReport) => void, signal: AbortSignal): Promise<void>;
