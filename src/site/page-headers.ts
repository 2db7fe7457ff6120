import type { Clip } from '../clip/clip.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { policyHosts } from './policy-hosts.js';
import type { Site } from './site.js';

/** `embed` stands in other people's frames; `page` is any other page of the site. */
export type PageKind = 'embed' | 'page';

const common = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * What lets the embed page into hosts that isolate themselves: they ask a frame for an embedder policy of its own.
 * `credentialless`, unless the media host is known to send CORP: `require-corp` would block the clip's media.
 */
const framed = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Embedder-Policy': 'credentialless',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The response headers of a page. Caching is the server's own business. */
export function pageHeaders(kind: PageKind, policy = contentSecurityPolicy()): Record<string, string> {
  return { ...common, 'Content-Security-Policy': policy, ...(kind === 'embed' && framed) };
}

/**
 * The response headers of a page that shows clips: the policy lets their hosts in. The embed page of a clip that has
 * a list of who may frame it carries that list; `extra` are further directives.
 */
export function clipPageHeaders(
  kind: PageKind,
  clips: readonly Clip[],
  site: Site,
  extra = '',
): Record<string, string> {
  const ancestors = kind === 'embed' ? clips.flatMap(ancestorsOf) : [];
  const hosts = policyHosts(clips, site, kind === 'embed');
  const policy = contentSecurityPolicy(extra, { ...hosts, 'frame-ancestors': ancestors });
  const strict = kind === 'embed' && site.mediaCorp && { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  return { ...pageHeaders(kind, policy), ...strict };
}

/** A list that is empty lets nobody in. */
function ancestorsOf({ frameAncestors }: Clip): readonly string[] {
  return frameAncestors?.length === 0 ? ["'none'"] : (frameAncestors ?? []);
}
