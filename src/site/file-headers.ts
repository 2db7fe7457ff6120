import { contentType } from './content-type.js';

/** Headers of files that pages of any origin may use, also sandboxed and cross-origin isolated ones. */
export const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Headers of media. A player of another origin may request ranges and read the length. */
export const mediaHeaders = {
  ...shared,
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range',
};

/** `Cache-Control` values: some minutes for content that changes, one year for files under a version. */
export const caching = {
  page: 'public, max-age=300',
  missing: 'public, max-age=60',
  pinned: 'public, max-age=31536000, immutable',
};

/** Returns the headers of a site file under its version. */
export function assetHeaders(path: string): Record<string, string> {
  return { ...shared, 'Content-Type': contentType(path), 'Cache-Control': caching.pinned };
}

/** The headers of a clip document. */
export const documentHeaders: Record<string, string> = {
  ...shared,
  'Content-Type': 'application/ld+json; charset=utf-8',
  'Cache-Control': caching.page,
};

/** Returns the headers of an oEmbed response. */
export function oEmbedHeaders(format: 'json' | 'xml'): Record<string, string> {
  return { ...shared, 'Content-Type': contentType(`.${format}`), 'Cache-Control': caching.page };
}
