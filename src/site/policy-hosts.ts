import type { Clip } from '../clip/clip.js';
import type { PolicyHosts } from './content-security-policy.js';
import { plainOrigin } from './plain-origin.js';
import type { Site } from './site.js';

/**
 * What the pages of some clips need beyond the site's own origin: where their pictures, media and captions are, and
 * the site's files. A stream is fetched, and so are captions, so that media hosts count for `connect-src` as well.
 * Pages that are `framed` name the site's own origin too: in a sandboxed frame WebKit takes `'self'` for nobody.
 *
 * Throws a `TypeError` where an address is no http(s) address with a plain host.
 */
export function policyHosts(clips: readonly Clip[], site: Site, framed: boolean): PolicyHosts {
  const { mediaHosts = [], assetsUrl, base } = site;
  const own = plainOrigin(base);
  const files = assetsUrl ? [assetsUrl] : [];
  const sources = (...addresses: readonly string[]) => [...(framed ? [own] : []), ...foreign(addresses, own)];
  const media = clips.flatMap(({ sources, described = [], tracks }) =>
    [...sources, ...described, ...tracks].map(({ src }) => src),
  );
  const boards = clips.flatMap(({ storyboard }) => storyboard ?? []);
  const pictures = clips.flatMap(({ posters }) => posters.map(({ url }) => url));
  return {
    'script-src': sources(...files),
    'style-src': sources(...files),
    'img-src': sources(...pictures, ...boards, ...mediaHosts),
    'media-src': sources(...media, ...mediaHosts),
    'connect-src': sources(...media, ...boards, ...mediaHosts),
    'frame-src': sources(...clips.flatMap(({ embedUrl }) => embedUrl ?? [])),
  };
}

function foreign(addresses: readonly string[], own: string): string[] {
  return [...new Set(addresses.map(plainOrigin))].filter((origin) => origin !== own).sort();
}
