import type { Clip } from '../clip/clip.js';
/** The sides of a picture in px, by its address; undefined where they are not known. */
export type PictureSize = (address: string) => Promise<{
    width: number;
    height: number;
} | undefined> | {
    width: number;
    height: number;
} | undefined;
/** The clip with the sizes of those posters whose sizes the document does not give, as far as `sizeOf` knows them. */
export declare function sizedPosters(clip: Clip, sizeOf: PictureSize): Promise<Clip>;
