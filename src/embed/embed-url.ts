import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/**
 * Returns the address of an embed page with the options in its query. The address of another player stays
 * unchanged.
 */
export function embedUrl({
  embedUrl: address,
  options,
  foreign,
}: Pick<EmbedSpec, 'embedUrl' | 'options' | 'foreign'>): string {
  const query = foreign ? '' : writeEmbedOptions(options);
  if (!query) return address;
  const [, page = '', hash = ''] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}${query}${hash}`;
}
