import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
/** A file to be written, by its path in the folder of the site; one without a body is to be taken away. */
export interface SiteFile {
    readonly path: string;
    readonly body: string | Uint8Array | undefined;
    /** A file of this machine that it is, instead of a body. */
    readonly from?: FileOrigin;
}
/** A file that becomes part of a site. */
export interface FileOrigin {
    readonly file: string;
    /** Linked, and not copied. */
    readonly isLink: boolean;
}
/**
 * All files of a site; the pinned ones and the media first, so that no page ever asks for what is not there yet, and
 * what leads to the clips last. A clip whose files cannot be written is told to `fail`, and is left out of all that lists clips.
 */
export declare function siteFiles(clips: readonly Clip[], site: Site, assets: string, fail: (clip: Clip, error: unknown) => void, media?: readonly SiteFile[]): AsyncGenerator<SiteFile>;
