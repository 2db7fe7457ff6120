import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { isMediaName } from '../site/content-type.js';
import type { SiteFolder } from './site-folder.js';

/** The addresses of all media, captions and pictures that a clip names. */
export function namedAddresses({ sources, described = [], tracks, storyboard, posters }: Clip): string[] {
  const media = [...sources, ...described, ...tracks].map(({ src }) => src);
  return [...media, ...(storyboard ? [storyboard] : []), ...posters.map(({ url }) => url)];
}

/**
 * The path of an address below the base of a site, decoded: `media/a b.mp4`. Undefined where the address is elsewhere, or
 * its path could lead anywhere else: it has a name with a slash, or one that begins with a dot.
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

/** The file at a path below the base of a site: what stands beside the documents is in their folder. */
export function fileAt(path: string, { documents, root }: SiteFolder): string {
  return path.startsWith('clips/') ? join(documents, path.slice('clips/'.length)) : join(root, path);
}

/** What of the files at paths belongs to a clip. */
export interface ClipPaths {
  /** Paths that the clip names and that are below the base. */
  readonly named: ReadonlySet<string>;
  /** Folders of playlists, manifests and storyboards, whose media they name in turn; with `/` at the end. */
  readonly folders: readonly string[];
}

/** The paths of a clip on its own site. */
export function clipPaths(clip: Clip, base: string): ClipPaths {
  const paths = namedAddresses(clip).flatMap((address) => pathBelow(address, base) ?? []);
  const named = paths.filter(isMediaName);
  const lists = named.filter((path) => /\.(?:m3u8|mpd|vtt)$/i.test(path));
  return { named: new Set(named), folders: [...new Set(lists.map((path) => path.replace(/[^/]+$/, '')))] };
}

/** Whether a file belongs to a clip; the folder of the site itself, and that of the documents, is nobody's. */
export function belongsTo(path: string, { named, folders }: ClipPaths): boolean {
  if (!isMediaName(path)) return false;
  const isInside = (folder: string) =>
    folder === '' || folder === 'clips/'
      ? path.startsWith(folder) && !path.slice(folder.length).includes('/')
      : path.startsWith(folder);
  return named.has(path) || folders.some(isInside);
}
