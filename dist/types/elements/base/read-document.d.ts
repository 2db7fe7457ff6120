import type { Clip } from '../../clip/clip.js';
import type { ClipProblem } from '../../clip/clip-error.js';
/** What stands in a page, or was fetched. */
export interface DocumentText {
    /** JSON-LD; several are one document, whose parts may refer to each other. */
    readonly texts: readonly string[];
    /** What relative addresses resolve against. */
    readonly base: string;
    /** Told of what could not be read, once, if there is any. */
    readonly report: (problems: readonly ClipProblem[]) => void;
}
/**
 * The clip of a document: at once where all of it is written in the usual forms, else when the script that knows the
 * rare ones has come. Without that script the clip is as it can be read without; what restricts it stays closed.
 * Throws, or rejects with, the `SyntaxError` of `JSON.parse`, or the `ClipError` of `parseClip`.
 */
export declare function readDocument(document: DocumentText): Clip | Promise<Clip>;
