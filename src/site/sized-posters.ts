import type { Clip, ClipImage } from '../clip/clip.js';

/** Returns width and height of an image in px by its address, or undefined if unknown. */
export type PictureSize = (
  address: string,
) => Promise<{ width: number; height: number } | undefined> | { width: number; height: number } | undefined;

/** Returns the clip with the sizes of its posters. `sizeOf` gives the sizes that the document does not have. */
export async function sizedPosters(clip: Clip, sizeOf: PictureSize): Promise<Clip> {
  const sized = async (poster: ClipImage): Promise<ClipImage> =>
    poster.width && poster.height ? poster : { ...poster, ...(await sizeOf(poster.url)) };
  return { ...clip, posters: await Promise.all(clip.posters.map(sized)) };
}
