import type { Clip } from '../../clip/clip.js';
/**
 * Fetches a clip document and parses it; what could not be read in it goes to the console, in one warning.
 *
 * Rejects with an `Error` that names the address and says what came instead of a document,
 * with a `ClipError` when the document makes no clip, and with the signal's reason when it is aborted.
 */
export declare function loadClip(address: string, signal: AbortSignal): Promise<Clip>;
