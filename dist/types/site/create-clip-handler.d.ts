import type { Clip } from '../clip/clip.js';
import { type FindAsset } from './asset-answer.js';
import type { Site } from './site.js';
import { type PictureSize } from './sized-posters.js';
import type { Transcript } from './transcript-part.js';
type Eventually<T> = T | Promise<T>;
/** A clip with its document, as `findClip` answers it. */
export interface ListedClip {
    readonly id: string;
    readonly document: unknown;
}
/** What a clip site is made of. Whatever these throw, the handler's promise rejects with. */
export interface ClipSite {
    readonly site: Site;
    /**
     * The document of a clip as `JSON.parse` gives it, `'private'` for one that is not for everybody, and undefined (or
     * null) for one that there is not. `id` is `[A-Za-z0-9_-]{1,64}`.
     */
    readonly findClip: (id: string) => Eventually<unknown>;
    /**
     * A site file, by its path under `/inline-clip/`: `0.1.0/inline-clip.js`. Plain names and slashes alone. It is bytes, text or a
     * stream of bytes, which passes in pieces; undefined (or null) where there is none.
     */
    readonly findAsset?: FindAsset;
    /**
     * What is said in a clip, for the HTML of its watch page; undefined where no captions are at hand. `parseTranscript` makes
     * it of a caption file. It is asked for at each request: whoever answers keeps it.
     */
    readonly findTranscript?: (clip: Clip) => Eventually<Transcript | undefined>;
    /**
     * The sides of a poster in px, by its address, where its document does not give them: oEmbed and cards leave out sizes
     * that are not known. It is asked for at each request: whoever answers keeps it.
     */
    readonly pictureSize?: PictureSize;
    /**
     * The clips that the front page lists, in their order: ids, or ids with their documents, for which `findClip` is not
     * asked. A document that is listed again is not read again: list another object when it has changed.
     */
    readonly listClips?: () => Eventually<readonly (string | ListedClip)[]>;
    /**
     * Told why a document is not on the front page, and of what restricts a clip and cannot be read, for which the clip is
     * taken back: once for each. By default the console is.
     */
    readonly report?: (error: unknown) => void;
    /** Further directives for every page's policy, such as `report-uri /reports`. */
    readonly policyExtra?: string | undefined;
}
/**
 * Makes the handler of a clip site: a request for any address of it, to a response. It needs nothing but what the web
 * has (`Request`, `Response`, `URL`, `crypto.subtle`), so that it runs on Node as on the edge. Media are not its business.
 * Throws a `TypeError` where the site or `policyExtra` cannot stand in a policy.
 */
export declare function createClipHandler(clipSite: ClipSite): (request: Request) => Promise<Response>;
export {};
