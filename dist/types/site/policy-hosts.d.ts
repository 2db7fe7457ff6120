import type { Clip } from '../clip/clip.js';
import type { PolicyHosts } from './content-security-policy.js';
import type { Site } from './site.js';
/**
 * What the pages of some clips need beyond the site's own origin: where their pictures, media and captions are, and
 * the site's files. A stream is fetched, and so are captions, so that media hosts count for `connect-src` as well.
 * Pages that are `framed` name the site's own origin too: in a sandboxed frame WebKit takes `'self'` for nobody.
 *
 * Throws a `TypeError` where an address is no http(s) address with a plain host.
 */
export declare function policyHosts(clips: readonly Clip[], site: Site, framed: boolean): PolicyHosts;
