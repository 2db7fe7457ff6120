import type { AddJob } from './add-job.js';
import type { MadeClip } from './made-clip.js';
/** A clip, and the files of it that lie in the folder they were made in. */
export interface MadeFiles {
    readonly clip: MadeClip;
    readonly files: readonly string[];
    /** What was done to the media, in words. */
    readonly how: string;
}
/** Makes all files of a clip in a folder. Throws a `MediaError` where the input is no media. */
export declare function makeClip(job: AddJob, id: string, folder: string): Promise<MadeFiles>;
