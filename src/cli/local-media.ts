import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { isMediaName } from '../site/content-type.js';
import { belongsTo, clipPaths, fileAt } from './media-paths.js';
import type { SiteFolder } from './site-folder.js';

/** Media that lie in the folder of a site. */
export interface LocalMedia {
  /** Paths below the base, in order. */
  readonly paths: readonly string[];
  /** Paths that clips name, and where nothing is, though the folder that they begin with is there. */
  readonly missing: readonly { readonly clip: Clip; readonly path: string }[];
}

/**
 * Finds the media of clips in the folder of their site: what they name, and what playlists and storyboards may name in
 * turn. Media in a folder that is not there are somewhere else, and nobody's fault.
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

/** Links count as what they lead to. */
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Files with the endings of media, relative to a folder; none where it is not there. */
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
