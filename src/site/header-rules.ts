import type { Clip } from '../clip/clip.js';
import { longestValue } from './config-value.js';
import { contentType, mediaEndings } from './content-type.js';
import { caching, documentHeaders, mediaHeaders, shared } from './file-headers.js';
import { clipPageHeaders, type PageKind, pageHeaders } from './page-headers.js';
import type { Site } from './site.js';

/** Which headers a server sends with some of a site's files. */
export interface HeaderRule {
  /** Relative to the site's base; one that ends in `/` means all that lies below, the empty one the front page. */
  readonly path: string;
  /** Other paths at which the same file is. */
  readonly also?: readonly string[];
  /** Without `Content-Type`, which servers know by the ending. */
  readonly headers: Headers;
  /** What a file has beyond the headers of its folder, for servers that add up what several rules say. */
  readonly added?: Headers;
}

type Headers = Readonly<Record<string, string>>;

const policyName = 'Content-Security-Policy';

/**
 * The headers of a site of plain files. Pages share a policy that lets in what any of them needs, so that the rules
 * are few, however many clips there are. Where that policy is longer than a header may be, each page has a policy of
 * its own. A clip with a list of who may frame it always has a rule of its own.
 * `media` are folders with media beside the pages, such as `media/`: every page may fetch those, and parts of them.
 */
export function headerRules(clips: readonly Clip[], site: Site, media: readonly string[] = []): HeaderRule[] {
  return [
    { path: '', headers: paged(pageHeaders('page')) },
    { path: '404.html', headers: paged(pageHeaders('page'), caching.missing) },
    {
      path: 'check.html',
      also: ['check', 'check/', 'check/index.html'],
      headers: paged(clipPageHeaders('page', [], site)),
    },
    ...pageRules('page', 'watch/', clips, site),
    ...pageRules('embed', 'embed/', clips, site),
    {
      path: 'clips/',
      headers: { ...withoutType(documentHeaders), ...(media.includes('clips/') && mediaHeaders) },
    },
    { path: 'oembed/', headers: { ...shared, 'Cache-Control': caching.page } },
    ...media
      .filter((folder) => folder !== 'clips/' && folder !== 'oembed/')
      .map((path) => ({ path, headers: { ...mediaHeaders, 'Cache-Control': caching.page } })),
    { path: 'inline-clip/', headers: { ...shared, 'Cache-Control': caching.pinned } },
  ];
}

function pageRules(kind: PageKind, folder: string, clips: readonly Clip[], site: Site): HeaderRule[] {
  const free = clips.map(({ frameAncestors: _, ...clip }) => clip);
  const common = paged(clipPageHeaders(kind, free, site));
  const { [policyName]: policy = '', ...others } = common;
  const paths = ({ id }: Clip) => ({
    path: `${folder}${id}.html`,
    also: ['', '/', '/index.html'].map((ending) => `${folder}${id}${ending}`),
  });
  const own = (clip: Clip) => paged(clipPageHeaders(kind, [clip], site));
  if (policy.length > longestValue) {
    const rule = (clip: Clip): HeaderRule => {
      const headers = own(clip);
      return { ...paths(clip), headers, added: { [policyName]: headers[policyName] ?? '' } };
    };
    return [{ path: folder, headers: others }, ...clips.map(rule)];
  }
  const closed = kind === 'embed' ? clips.filter(({ frameAncestors }) => frameAncestors) : [];
  const rule = (clip: Clip): HeaderRule => {
    const headers = own(clip);
    return { ...paths(clip), headers, added: { [policyName]: ancestorsIn(headers[policyName]) } };
  };
  return [{ path: folder, headers: common }, ...closed.map(rule)];
}

/** A page under two policies keeps both, so that the second has to say no more than this. */
const ancestorsIn = (policy = '') => /frame-ancestors [^;]+/.exec(policy)?.[0] ?? "frame-ancestors 'none'";

const paged = (headers: Headers, cache = caching.page) => withoutType({ ...headers, 'Cache-Control': cache });

function withoutType({ 'Content-Type': _, ...headers }: Headers): Headers {
  return headers;
}

const typesOf = (endings: readonly string[]) =>
  endings.map((ending) => [ending, contentType(`.${ending}`).replace(/;.*/, '')] as const);

/** Endings that a site's files have, each with its MIME type. */
export const fileTypes = typesOf(['html', 'css', 'js', 'json', 'xml', 'txt']);

/** Endings that media have, each with its MIME type. */
export const mediaTypes = typesOf(mediaEndings);
