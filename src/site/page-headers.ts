import { contentSecurityPolicy } from './content-security-policy.js';

/** `embed` stands in other people's frames; `page` is any other page of the site. */
export type PageKind = 'embed' | 'page';

const common = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * What lets the embed page into hosts that isolate themselves: they ask a frame for an embedder policy of its own.
 * `credentialless` and not `require-corp`, which would block the clip's media on hosts that send no CORP.
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
