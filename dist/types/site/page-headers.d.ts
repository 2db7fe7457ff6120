import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/** `embed` stands in other people's frames; `page` is any other page of the site. */
export type PageKind = 'embed' | 'page';
/** The response headers of a page. Caching is the server's own business. */
export declare function pageHeaders(kind: PageKind, policy?: string): Record<string, string>;
/**
 * The response headers of a page that shows clips: the policy lets their hosts in. The embed page of a clip that has
 * a list of who may frame it carries that list; `extra` are further directives.
 */
export declare function clipPageHeaders(kind: PageKind, clips: readonly Clip[], site: Site, extra?: string): Record<string, string>;
