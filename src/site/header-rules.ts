import type { Clip } from '../clip/clip.js';
import { contentType } from './content-type.js';
import { caching, documentHeaders, shared } from './file-headers.js';
import { clipPageHeaders, pageHeaders } from './page-headers.js';
import type { Site } from './site.js';

/** Which headers a server sends with some of a site's files. */
export interface HeaderRule {
  /** Relative to the site's base; one that ends in `/` means all that lies below, the empty one the front page. */
  readonly path: string;
  /** Without `Content-Type`, which servers know by the ending. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers of a site of plain files. Pages share a policy that lets in what any of them needs, so that the rules
 * are few, however many clips there are; only a clip with a list of who may frame it has a rule of its own.
 */
export function headerRules(clips: readonly Clip[], site: Site): HeaderRule[] {
  const free = clips.map(({ frameAncestors: _, ...clip }) => clip);
  const paged = (headers: Record<string, string>, cache = caching.page) =>
    withoutType({ ...headers, 'Cache-Control': cache });
  const ending = site.layout === 'files' ? '.html' : '';
  const closed = clips.filter(({ frameAncestors }) => frameAncestors);
  return [
    { path: '', headers: paged(pageHeaders('page')) },
    { path: '404.html', headers: paged(pageHeaders('page'), caching.missing) },
    { path: 'watch/', headers: paged(clipPageHeaders('page', free, site)) },
    { path: 'embed/', headers: paged(clipPageHeaders('embed', free, site)) },
    ...closed.map((clip) => ({
      path: `embed/${clip.id}${ending}`,
      headers: paged(clipPageHeaders('embed', [clip], site)),
    })),
    { path: 'clips/', headers: withoutType(documentHeaders) },
    { path: 'oembed/', headers: { ...shared, 'Cache-Control': caching.page } },
    { path: 'inline-clip/', headers: { ...shared, 'Cache-Control': caching.pinned } },
  ];
}

function withoutType({
  'Content-Type': _,
  ...headers
}: Readonly<Record<string, string>>): Record<string, string> {
  return headers;
}

/** Endings that a site's files have, each with its MIME type. */
export const fileTypes = ['html', 'css', 'js', 'json', 'xml', 'txt'].map(
  (ending) => [ending, contentType(`.${ending}`).replace(/;.*/, '')] as const,
);
