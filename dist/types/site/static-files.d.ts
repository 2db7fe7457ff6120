import type { Clip } from '../clip/clip.js';
import type { MaxSize } from '../embed/fitted-box.js';
import type { Site } from './site.js';
import type { Transcript } from './transcript-part.js';
/** One file of a clip site; the path is relative to the site's base. */
export interface StaticFile {
    readonly path: string;
    readonly body: string;
    /** What a server is to send with it. */
    readonly headers: Readonly<Record<string, string>>;
}
/**
 * A clip site as plain files: front page, page for what is not there, page that checks codes, and for each clip its pages,
 * its document and its oEmbed responses, in the usual size and in those of `oEmbedSizes`; `transcriptOf` has what is said in them. The assets are not among them: they stand under `/inline-clip/<version>/`.
 * A clip whose `expires` lies before `now` (milliseconds since 1970) has pages that say so, and no oEmbed.
 */
export declare function staticFiles(clips: readonly Clip[], site: Site, now?: number, transcriptOf?: (clip: Clip) => Transcript | undefined): Generator<StaticFile>;
/** The files that belong to no single clip. */
export declare function commonFiles(clips: readonly Clip[], site: Site, now?: number): Generator<StaticFile>;
/** The files of one clip. */
export declare function clipFiles(clip: Clip, site: Site, now?: number, transcript?: Transcript): Generator<StaticFile>;
/** Where the oEmbed responses of a clip are, without their endings, and the size that each is for. */
export declare function oEmbedPaths(id: string): readonly {
    readonly path: string;
    readonly size: MaxSize;
}[];
