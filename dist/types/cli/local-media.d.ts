import type { Clip } from '../clip/clip.js';
import type { SiteFolder } from './site-folder.js';
/** Media that lie in the folder of a site. */
export interface LocalMedia {
    /** Paths below the base, in order. */
    readonly paths: readonly string[];
    /** Paths that clips name, and where nothing is, though the folder that they begin with is there. */
    readonly missing: readonly {
        readonly clip: Clip;
        readonly path: string;
    }[];
}
/**
 * Finds the media of clips in the folder of their site: what they name, and what playlists and storyboards may name in
 * turn. Media in a folder that is not there are somewhere else, and nobody's fault.
 */
export declare function findLocalMedia(clips: readonly Clip[], base: string, place: SiteFolder): Promise<LocalMedia>;
