import { type Encoding } from './encoding.js';
import type { MediaInfo } from './media-info.js';
import { type Pace } from './media-tools.js';
export interface FileTask {
    /** Absolute path of the input. */
    readonly input: string;
    readonly info: MediaInfo;
    readonly encoding: Encoding;
    /** Folder that the file is made in. */
    readonly folder: string;
    readonly name: string;
    readonly signal: AbortSignal;
    readonly pace: Pace;
    readonly canToneMap: boolean;
}
/**
 * Makes the file that every browser plays. What can be copied is; the index of an MP4 stands in front; and nothing of
 * the input's metadata, which may say where and by whom it was recorded, goes with it.
 */
export declare function makeFile(task: FileTask): Promise<void>;
