import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
/** A file to be written, by its path in the folder of the site; one without a body is to be taken away. */
export interface SiteFile {
    readonly path: string;
    readonly body: string | Uint8Array | undefined;
}
/**
 * All files of a site; the pinned ones first, so that no page ever asks for what is not there yet, and what leads to
 * the clips last. A clip whose files cannot be written is told to `fail`, and is left out of all that lists clips.
 */
export declare function siteFiles(clips: readonly Clip[], site: Site, assets: string, fail: (clip: Clip, error: unknown) => void): AsyncGenerator<SiteFile>;
