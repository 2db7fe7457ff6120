import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { isMediaName } from '../site/content-type.js';
import type { SiteFolder } from './site-folder.js';

/** Returns the addresses of all media, captions and images of a clip. */
export function namedAddresses({ sources, described = [], tracks, storyboard, posters }: Clip): string[] {
  const media = [...sources, ...described, ...tracks].map(({ src }) => src);
  return [...media, ...(storyboard ? [storyboard] : []), ...posters.map(({ url }) => url)];
}

/**
 * Returns the decoded path of an address relative to the base of a site: `media/a b.mp4`. Returns undefined for an
 * address outside the site, and for a segment that is empty, starts with a dot, or contains an encoded slash.
 */
export function pathBelow(address: string, base: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const root = new URL(base);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const names = pathname.slice(root.pathname.length).split('/').map(decoded);
  const isPlain = names.every((name) => name && !/^\.|[/\\\0]/.test(name));
  return isPlain ? names.join('/') : undefined;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** Returns the file for a path relative to the base. Files in `clips/` are in the folder of the documents. */
export function fileAt(path: string, { documents, root }: SiteFolder): string {
  return path.startsWith('clips/') ? join(documents, path.slice('clips/'.length)) : join(root, path);
}

/** The paths of files that belong to a clip. */
export interface ClipPaths {
  /** Paths below the base that the clip refers to. */
  readonly named: ReadonlySet<string>;
  /** Folders of playlists, manifests and storyboards, which refer to further media. Each ends in `/`. */
  readonly folders: readonly string[];
}

/** Returns the paths of a clip on its own site. */
export function clipPaths(clip: Clip, base: string): ClipPaths {
  const paths = namedAddresses(clip).flatMap((address) => pathBelow(address, base) ?? []);
  const named = paths.filter(isMediaName);
  const lists = named.filter((path) => /\.(?:m3u8|mpd|vtt)$/i.test(path));
  return { named: new Set(named), folders: [...new Set(lists.map((path) => path.replace(/[^/]+$/, '')))] };
}

/**
 * Returns whether a file belongs to a clip. Of the folder of the site and of that of the documents, only direct
 * files count.
 */
export function belongsTo(path: string, { named, folders }: ClipPaths): boolean {
  if (!isMediaName(path)) return false;
  const isInside = (folder: string) =>
    folder === '' || folder === 'clips/'
      ? path.startsWith(folder) && !path.slice(folder.length).includes('/')
      : path.startsWith(folder);
  return named.has(path) || folders.some(isInside);
}
