import type { Clip } from './clip.js';
/** What is left of a removed clip for those who read its document: its name, its page and the date, and no media. */
export declare function removedClip(clip: Clip): Clip;
