import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import { type OEmbedRefusal, type OEmbedRequest, parseOEmbedRequest } from './o-embed-request.js';
import { oEmbedSizes } from './o-embed-sizes.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * Parses a request for an oEmbed file of a site of static files: `oembed/<id>.json`, or a file in a folder of
 * `oEmbedSizes`. It also reads the query that consumers add: the maximum sizes and the pasted `url`, whose options
 * take precedence over those of the address itself.
 */
export function parseOEmbedFile(
  name: string,
  query: URLSearchParams,
  site: Site,
): OEmbedRequest | OEmbedRefusal {
  const [, width, id = '', format] = /^(?:(\d+)\/)?([\w-]+)\.(json|xml)$/.exec(name) ?? [];
  const sized = oEmbedSizes.find(({ folder }) => folder === width);
  if (!format || (width && !sized)) return { status: 404, message: 'There is no such clip.' };
  const asked = new URLSearchParams(query);
  asked.set('format', format);
  for (const [side, length] of Object.entries(sized?.size ?? {}))
    if (!asked.has(side.toLowerCase())) asked.set(side.toLowerCase(), String(length));
  const named = parseOEmbedRequest(asked, site);
  if (!('status' in named) && named.id === id) return named;
  asked.set('url', siteUrls(site).watch(id));
  const request = parseOEmbedRequest(asked, site);
  return 'status' in request ? request : { ...request, options: parseEmbedOptions(query) };
}
