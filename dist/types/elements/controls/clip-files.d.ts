import type { Clip, ClipSource } from '../../clip/clip.js';
/** The media of a clip that can be fetched as they are: no streams. */
export declare function clipFiles(clip: Clip | undefined): ClipSource[];
