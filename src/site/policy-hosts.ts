import type { Clip } from '../clip/clip.js';
import type { PolicyHosts } from './content-security-policy.js';
import { plainOrigin } from './plain-origin.js';
import type { Site } from './site.js';

/**
 * Returns the policy sources for the pages of some clips: the origins of their images, media and captions, and of
 * the site files. Scripts fetch streams and captions, so media hosts are also in `connect-src`. With `framed`, the
 * list has the site's own origin by name, because in a sandboxed frame WebKit matches `'self'` with no origin.
 * Throws a `TypeError` for an address that is not an http(s) address with a plain host.
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
