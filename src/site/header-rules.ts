import type { Clip } from '../clip/clip.js';
import { longestValue } from './config-value.js';
import { contentType, mediaEndings } from './content-type.js';
import { caching, documentHeaders, mediaHeaders, shared } from './file-headers.js';
import { clipPageHeaders, type PageKind, pageHeaders } from './page-headers.js';
import type { Site } from './site.js';

/** The response headers for some files of a site. */
export interface HeaderRule {
  /**
   * The path relative to the base of the site. A path that ends in `/` matches all files below it; the empty path
   * is the front page.
   */
  readonly path: string;
  /** Further paths of the same file. */
  readonly also?: readonly string[];
  /** The headers without `Content-Type`, which servers set by extension. */
  readonly headers: Headers;
  /**
   * The headers that a file has in addition to those of its folder, for servers that combine all matching rules.
   */
  readonly added?: Headers;
}

type Headers = Readonly<Record<string, string>>;

const policyName = 'Content-Security-Policy';

/**
 * Returns the response headers of a site of static files. Pages share one policy with the hosts of all clips, so
 * that the number of rules does not grow with the number of clips. If that policy is too long for a header, each
 * page has its own policy. A clip with a list of frame ancestors always has its own rule. `media` are folders with
 * media beside the pages, such as `media/`: pages of any origin may fetch them, and ranges of them.
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

/**
 * Returns the directive that a page needs in a second policy. A browser enforces both policies, so it needs only
 * this one.
 */
const ancestorsIn = (policy = '') => /frame-ancestors [^;]+/.exec(policy)?.[0] ?? "frame-ancestors 'none'";

const paged = (headers: Headers, cache = caching.page) => withoutType({ ...headers, 'Cache-Control': cache });

function withoutType({ 'Content-Type': _, ...headers }: Headers): Headers {
  return headers;
}

const typesOf = (endings: readonly string[]) =>
  endings.map((ending) => [ending, contentType(`.${ending}`).replace(/;.*/, '')] as const);

/** Extensions of site files with their MIME types. */
export const fileTypes = typesOf(['html', 'css', 'js', 'json', 'xml', 'txt']);

/** Extensions of media with their MIME types. */
export const mediaTypes = typesOf(mediaEndings);
