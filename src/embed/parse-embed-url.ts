import { type EmbedOptions, parseEmbedOptions } from './parse-embed-options.js';
import { parseSiteUrl } from './parse-site-url.js';

/** What an embed page's address says. */
export interface EmbedAddress {
  readonly id: string;
  /** Without options. */
  readonly embedUrl: string;
  /** The site it belongs to; ends in a slash. */
  readonly base: string;
  readonly options: EmbedOptions;
}

/** Reads `<base>/embed/<id>?…` (the hash belongs to others); undefined for an address of another kind. */
export function parseEmbedUrl(address: string): EmbedAddress | undefined {
  const read = parseSiteUrl(address, 'embed');
  if (!read) return undefined;
  const { id, base, ending, query } = read;
  return { id, base, embedUrl: `${base}embed/${id}${ending}`, options: parseEmbedOptions(query) };
}
