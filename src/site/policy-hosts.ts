import type { Clip } from '../clip/clip.js';
import type { PolicyHosts } from './content-security-policy.js';
import type { Site } from './site.js';

/**
 * What the pages of some clips need beyond the site's own origin: where their pictures, media and captions are, and
 * the site's files. A stream is fetched, and so are captions, so that media hosts count for `connect-src` as well.
 * Pages that are `framed` name the site's own origin too: in a sandboxed frame WebKit takes `'self'` for nobody.
 */
export function policyHosts(clips: readonly Clip[], site: Site, framed: boolean): PolicyHosts {
  const { mediaHosts = [], assetsUrl, base } = site;
  const own = new URL(base).origin;
  const files = assetsUrl ? [assetsUrl] : [];
  const origins = (...addresses: readonly string[]) => [...(framed ? [own] : []), ...foreign(addresses, own)];
  const media = clips.flatMap(({ sources, described = [], tracks }) =>
    [...sources, ...described, ...tracks].map(({ src }) => src),
  );
  const boards = clips.flatMap(({ storyboard }) => storyboard ?? []);
  const pictures = clips.flatMap(({ posters }) => posters.map(({ url }) => url));
  return {
    'script-src': origins(...files),
    'style-src': origins(...files),
    'img-src': origins(...pictures, ...boards, ...mediaHosts),
    'media-src': origins(...media, ...mediaHosts),
    'connect-src': origins(...media, ...boards, ...mediaHosts),
    'frame-src': origins(...clips.flatMap(({ embedUrl }) => embedUrl ?? [])),
  };
}

function foreign(addresses: readonly string[], own: string): string[] {
  const origins = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).origin);
  return [...new Set(origins)].filter((origin) => origin !== own && /^https?:/.test(origin)).sort();
}
