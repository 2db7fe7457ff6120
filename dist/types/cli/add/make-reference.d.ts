import type { AddJob } from './add-job.js';
import type { MadeFiles } from './make-clip.js';
/**
 * Makes a clip of a stream or a file at an http(s) address, which stays where it is: the posters are made of it, and
 * the document names it. Throws a `MediaError` where the address has no media.
 */
export declare function makeReference(job: AddJob, id: string, folder: string): Promise<MadeFiles>;
