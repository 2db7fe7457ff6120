import { contentType } from './content-type.js';

/** Any page of any origin may use it, sandboxed and isolated ones too. */
export const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** What media are sent with: a player of another origin may ask for parts, and read how much there is. */
export const mediaHeaders = {
  ...shared,
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range',
};

/** How long caches may keep what a clip site answers: what may change for minutes, pinned versions for ever. */
export const caching = {
  page: 'public, max-age=300',
  missing: 'public, max-age=60',
  pinned: 'public, max-age=31536000, immutable',
};

/** The headers of a site file under its version. */
export function assetHeaders(path: string): Record<string, string> {
  return { ...shared, 'Content-Type': contentType(path), 'Cache-Control': caching.pinned };
}

/** The headers of a clip document. */
export const documentHeaders: Record<string, string> = {
  ...shared,
  'Content-Type': 'application/ld+json; charset=utf-8',
  'Cache-Control': caching.page,
};

/** The headers of an oEmbed response. */
export function oEmbedHeaders(format: 'json' | 'xml'): Record<string, string> {
  return { ...shared, 'Content-Type': contentType(`.${format}`), 'Cache-Control': caching.page };
}
