import type { Clip } from '../clip/clip.js';
import type { SiteFolder } from './site-folder.js';
/** The addresses of all media, captions and pictures that a clip names. */
export declare function namedAddresses({ sources, described, tracks, storyboard, posters }: Clip): string[];
/**
 * The path of an address below the base of a site, decoded: `media/a b.mp4`. Undefined where the address is elsewhere, or
 * its path could lead anywhere else: it has a name with a slash, or one that begins with a dot.
 */
export declare function pathBelow(address: string, base: string): string | undefined;
/** The file at a path below the base of a site: what stands beside the documents is in their folder. */
export declare function fileAt(path: string, { documents, root }: SiteFolder): string;
/** What of the files at paths belongs to a clip. */
export interface ClipPaths {
    /** Paths that the clip names and that are below the base. */
    readonly named: ReadonlySet<string>;
    /** Folders of playlists, manifests and storyboards, whose media they name in turn; with `/` at the end. */
    readonly folders: readonly string[];
}
/** The paths of a clip on its own site. */
export declare function clipPaths(clip: Clip, base: string): ClipPaths;
/** Whether a file belongs to a clip; the folder of the site itself, and that of the documents, is nobody's. */
export declare function belongsTo(path: string, { named, folders }: ClipPaths): boolean;
