import type { Clip } from '../clip/clip.js';
/** The shape of a clip for the `ratio` attribute (`9/16`), from the first source that has a size. */
export declare function ratioText(clip: Pick<Clip, 'sources'>): string | undefined;
