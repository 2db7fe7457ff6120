import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/** Which headers a server sends with some of a site's files. */
export interface HeaderRule {
    /** Relative to the site's base; one that ends in `/` means all that lies below, the empty one the front page. */
    readonly path: string;
    /** Other paths at which the same file is. */
    readonly also?: readonly string[];
    /** Without `Content-Type`, which servers know by the ending. */
    readonly headers: Headers;
    /** What a file has beyond the headers of its folder, for servers that add up what several rules say. */
    readonly added?: Headers;
}
type Headers = Readonly<Record<string, string>>;
/**
 * The headers of a site of plain files. Pages share a policy that lets in what any of them needs, so that the rules
 * are few, however many clips there are. Where that policy is longer than a header may be, each page has a policy of
 * its own. A clip with a list of who may frame it always has a rule of its own.
 * `media` are folders with media beside the pages, such as `media/`: every page may fetch those, and parts of them.
 */
export declare function headerRules(clips: readonly Clip[], site: Site, media?: readonly string[]): HeaderRule[];
/** Endings that a site's files have, each with its MIME type. */
export declare const fileTypes: (readonly [string, string])[];
/** Endings that media have, each with its MIME type. */
export declare const mediaTypes: (readonly [string, string])[];
export {};
