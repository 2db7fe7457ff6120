import type { AddJob } from './add-job.js';
import type { MadeSource } from './made-clip.js';
import type { MediaInfo } from './media-info.js';
import { type Sides } from './picture-size.js';
/**
 * The renditions of a picture, the largest first: its own size, and smaller ones, each a fifth smaller at least.
 * None is larger than the picture.
 */
export declare function ladderOf(picture: Sides): Sides[];
/** Makes an HLS stream of a video in `hls/` below the folder; all renditions have their key frames at the same times. */
export declare function makeHls(job: AddJob, info: MediaInfo, folder: string, canToneMap: boolean): Promise<MadeSource>;
