import type { Clip, ClipImage } from '../clip/clip.js';
/**
 * The pictures of a clip for cards, oEmbed and mail, the best first: JPEG, PNG and GIF before formats for browsers alone,
 * then the ratio of the clip (16:9 when unknown), then the widest.
 */
export declare function bestPictures(clip: Pick<Clip, 'posters' | 'sources'>): ClipImage[];
/** The pictures of a clip with the best format and ratio, the widest first. */
export declare function picturesOfBestRank(clip: Pick<Clip, 'posters' | 'sources'>): ClipImage[];
