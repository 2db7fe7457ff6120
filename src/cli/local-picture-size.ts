import { statSync } from 'node:fs';
import type { Clip, ClipImage } from '../clip/clip.js';
import { fileAt, pathBelow } from './media-paths.js';
import { pictureSides } from './picture-sides.js';
import type { SiteFolder } from './site-folder.js';

/** The clip with the sizes of those posters that are files of this machine, and whose sizes the document does not give. */
export async function sizedPosters(clip: Clip, base: string, place: SiteFolder): Promise<Clip> {
  const posters = await Promise.all(clip.posters.map((poster) => sized(poster, base, place)));
  return { ...clip, posters };
}

async function sized(poster: ClipImage, base: string, place: SiteFolder): Promise<ClipImage> {
  const path = poster.width && poster.height ? undefined : pathBelow(poster.url, base);
  const file = path === undefined ? undefined : fileAt(path, place);
  const isFile = file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return { ...poster, ...(isFile && (await pictureSides(file))) };
}
