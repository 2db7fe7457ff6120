import { type EmbedOptions, parseEmbedOptions } from './parse-embed-options.js';
import { parseSiteUrl } from './parse-site-url.js';

/** The parts of the address of an embed page. */
export interface EmbedAddress {
  readonly id: string;
  /** Without options. */
  readonly embedUrl: string;
  /** The address of the site. It ends in a slash. */
  readonly base: string;
  readonly options: EmbedOptions;
}

/**
 * Parses `<base>/embed/<id>?…`. Returns undefined for other addresses. The hash is ignored, because WordPress and
 * AMP use it.
 */
export function parseEmbedUrl(address: string): EmbedAddress | undefined {
  const read = parseSiteUrl(address, 'embed');
  if (!read) return undefined;
  const { id, base, ending, query } = read;
  return { id, base, embedUrl: `${base}embed/${id}${ending}`, options: parseEmbedOptions(query) };
}
