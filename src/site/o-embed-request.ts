import { isClipId } from '../clip/clip-id.js';
import type { MaxSize } from '../embed/fitted-box.js';
import { type EmbedOptions, parseEmbedOptions } from '../embed/parse-embed-options.js';
import type { Site } from './site.js';

/** A request to the oEmbed endpoint. */
export interface OEmbedRequest {
  readonly id: string;
  readonly format: 'json' | 'xml';
  readonly size: MaxSize;
  readonly options: EmbedOptions;
}

/** The status and message for a request that cannot be answered. */
export interface OEmbedRefusal {
  readonly status: 400 | 404 | 501;
  readonly message: string;
}

/**
 * Parses the query of `/oembed`, https://oembed.com/, section 2.2. `url` is parsed and compared, and never fetched.
 * Its protocol is ignored, because consumers guess it.
 */
export function parseOEmbedRequest(query: URLSearchParams, site: Site): OEmbedRequest | OEmbedRefusal {
  const format = query.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return refusal(501, 'format: expected json or xml');
  const [maxWidth, maxHeight] = [query.get('maxwidth') || null, query.get('maxheight') || null];
  if (!isSize(maxWidth)) return refusal(400, 'maxwidth: expected a whole number of px');
  if (!isSize(maxHeight)) return refusal(400, 'maxheight: expected a whole number of px');
  const url = readUrl(query.get('url') ?? '');
  if (!URL.canParse(url)) return refusal(400, 'url: expected the address of a clip, percent-encoded');
  const { host, pathname, searchParams } = new URL(url);
  const id = host === new URL(site.base).host ? clipIn(pathname, site) : undefined;
  if (id === undefined) return refusal(404, 'url: there is no such clip here');
  const size = {
    ...(maxWidth !== null && { maxWidth: Number(maxWidth) }),
    ...(maxHeight !== null && { maxHeight: Number(maxHeight) }),
  };
  return { id, format, size, options: parseEmbedOptions(withRest(searchParams, query)) };
}

/** Reads an address that a consumer has percent-encoded twice, or that has lost its protocol. */
function readUrl(text: string): string {
  const isEncoded = /^(?:https?%3A)?%2F%2F/i.test(text);
  const url = (isEncoded && new URLSearchParams(`url=${text}`).get('url')) || text;
  return url.startsWith('//') ? `https:${url}` : url;
}

/**
 * Adds the options that a consumer has cut off the address of the clip, because it has not percent-encoded it: in
 * `url=…/watch/a?start=1&end=2` the end is a parameter of the endpoint.
 */
function withRest(address: URLSearchParams, query: URLSearchParams): URLSearchParams {
  const own = ['url', 'format', 'maxwidth', 'maxheight'];
  const all = new URLSearchParams(address);
  if (address.size > 0)
    for (const [name, value] of query) if (!own.includes(name) && !all.has(name)) all.set(name, value);
  return all;
}

function clipIn(pathname: string, { base }: Site): string | undefined {
  const root = new URL(base).pathname;
  if (!pathname.startsWith(root)) return undefined;
  const [, id = ''] =
    /^(?:watch|embed)\/([^/]+?)(?:\.html|\/(?:index\.html)?)?$/.exec(pathname.slice(root.length)) ?? [];
  return isClipId(id) ? id : undefined;
}

/** Returns whether a size is missing or a whole number above 0. */
const isSize = (text: string | null) => text === null || /^0*[1-9]\d{0,8}$/.test(text);

function refusal(status: OEmbedRefusal['status'], message: string): OEmbedRefusal {
  return { status, message };
}
