import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/**
 * The headers of a site of plain files as a snippet for nginx, to be included in a `server` block whose `root` has the
 * site's base path in it. Locations do not inherit headers once they have one of their own, so each says all of its.
 * `media` are folders with media. Throws a `TypeError` where a value could be read as more than one value.
 */
export declare function nginxSnippet(clips: readonly Clip[], site: Site, media?: readonly string[]): string;
