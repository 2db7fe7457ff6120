import type { Clip } from './clip.js';
/** Width / height of the first source that says both; undefined where none does. */
export declare function clipRatio(clip: Pick<Clip, 'sources'>): number | undefined;
