import type { Clip } from './clip.js';
/** Width / height of the first source that says both, 1:10 to 10:1; undefined where none does. */
export declare function clipRatio(clip: Pick<Clip, 'sources'>): number | undefined;
