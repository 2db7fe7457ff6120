import { isClipId } from '../clip/clip-id.js';
import { type EmbedOptions, parseEmbedOptions } from './parse-embed-options.js';

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
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, searchParams } = new URL(address);
  const [, path, id = ''] = /^(.*\/)embed\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (!/^https?:$/.test(protocol) || path === undefined || !isClipId(id)) return undefined;
  const base = origin + path;
  return { id, base, embedUrl: `${base}embed/${id}`, options: parseEmbedOptions(searchParams) };
}
