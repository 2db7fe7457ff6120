import type { Clip } from '../clip/clip.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { policyHosts } from './policy-hosts.js';
import type { Site } from './site.js';

/** `embed` is the page inside frames of other sites; `page` is any other page. */
export type PageKind = 'embed' | 'page';

const common = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * Headers that let hosts with cross-origin isolation frame the embed page: they require an embedder policy of the
 * frame. The value is `credentialless`, because `require-corp` would block media without CORP.
 */
const framed = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Embedder-Policy': 'credentialless',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Returns the response headers of a page without `Cache-Control`. */
export function pageHeaders(kind: PageKind, policy = contentSecurityPolicy()): Record<string, string> {
  return { ...common, 'Content-Security-Policy': policy, ...(kind === 'embed' && framed) };
}

/**
 * Returns the response headers of a page with clips. The policy allows their hosts. The embed page of a clip with a
 * list of frame ancestors has that list. `extra` holds further directives.
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

/** Returns the frame ancestors of a clip. An empty list means `'none'`. */
function ancestorsOf({ frameAncestors }: Clip): readonly string[] {
  return frameAncestors?.length === 0 ? ["'none'"] : (frameAncestors ?? []);
}
