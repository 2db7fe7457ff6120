import type { AddJob } from './add-job.js';
import type { MadeCaptions } from './made-clip.js';
import type { TextInfo } from './media-info.js';
/**
 * Makes the captions of a clip in a folder: those of files beside it, and those inside it in other languages. What
 * cannot be read is told with its file and line.
 */
export declare function makeCaptions(job: AddJob, texts: readonly TextInfo[], folder: string): Promise<MadeCaptions[]>;
