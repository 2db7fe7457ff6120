import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { isMediaName } from '../site/content-type.js';
import { belongsTo, clipPaths, fileAt } from './media-paths.js';
import type { SiteFolder } from './site-folder.js';

/** Media files in the folder of a site. */
export interface LocalMedia {
  /** The sorted paths, relative to the base. */
  readonly paths: readonly string[];
  /** Paths that clips refer to and that do not exist, although the top folder of the path exists. */
  readonly missing: readonly { readonly clip: Clip; readonly path: string }[];
}

/**
 * Finds the media files of clips in the folder of their site, including those that playlists and storyboards may
 * refer to. If the top folder of a path does not exist, its media are on another host, which is not a fault.
 */
export async function findLocalMedia(
  clips: readonly Clip[],
  base: string,
  place: SiteFolder,
): Promise<LocalMedia> {
  const paths = new Set<string>();
  const missing: { clip: Clip; path: string }[] = [];
  for (const clip of clips) {
    const own = clipPaths(clip, base);
    for (const path of own.named) {
      if (isFile(fileAt(path, place))) paths.add(path);
      else if (existsSync(fileAt(`${path.split('/', 1)[0]}/`, place))) missing.push({ clip, path });
    }
    for (const folder of own.folders) {
      const isDeep = folder !== '' && folder !== 'clips/';
      const inside = await mediaIn(fileAt(folder, place), isDeep);
      const isOwn = (path: string) => belongsTo(path, own) && isFile(fileAt(path, place));
      for (const name of inside) if (isOwn(folder + name)) paths.add(folder + name);
    }
  }
  return { paths: [...paths].sort(), missing };
}

/** Returns whether a path is a file. Links are followed. */
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Returns the media files in a folder, relative to it. A missing folder has none. */
async function mediaIn(folder: string, isDeep: boolean, before = ''): Promise<string[]> {
  if (!existsSync(join(folder, before))) return [];
  const entries = await readdir(join(folder, before), { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = before + entry.name;
    if (entry.isDirectory()) names.push(...(isDeep ? await mediaIn(folder, true, `${path}/`) : []));
    else if (isMediaName(entry.name)) names.push(path);
  }
  return names;
}
