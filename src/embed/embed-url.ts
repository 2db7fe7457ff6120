import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** The address of an embed page with its options. */
export function embedUrl({ embedUrl: address, options }: Pick<EmbedSpec, 'embedUrl' | 'options'>): string {
  const query = writeEmbedOptions(options);
  return query ? `${address}?${query}` : address;
}
