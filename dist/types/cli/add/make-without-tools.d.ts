import type { AddJob } from './add-job.js';
import type { MadeFiles } from './make-clip.js';
/**
 * Makes a clip on a machine without ffmpeg, of a file that every browser plays as it is: an MP4 with H.264 and AAC, or an
 * MP3. Its posters are left to be made later. Throws a `MissingToolError` for any other file.
 */
export declare function makeWithoutTools(job: AddJob, id: string, folder: string): Promise<MadeFiles>;
