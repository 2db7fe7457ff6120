import { statSync } from 'node:fs';
import type { PictureSize } from '../site/sized-posters.js';
import { fileAt, pathBelow } from './media-paths.js';
import { pictureSides } from './picture-sides.js';
import type { SiteFolder } from './site-folder.js';

/** Returns the sizes of images that are files of the site on this machine. */
export function localPictureSize(base: string, place: SiteFolder): PictureSize {
  return (address) => {
    const path = pathBelow(address, base);
    const file = path === undefined ? undefined : fileAt(path, place);
    const isFile = file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? pictureSides(file) : undefined;
  };
}
