import type { AddJob } from './add-job.js';
/**
 * Makes a clip of one input: its media first, in a folder aside, then its document. Where nothing has changed since
 * the last run, nothing is done. Resolves to the line that says what came of it. Rejects with an error that says what is
 * wrong with the input; nothing is left half made.
 */
export declare function addClip(job: AddJob): Promise<string>;
