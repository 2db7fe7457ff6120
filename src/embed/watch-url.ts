import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** The address of a clip's own page, at a position or segment; undefined where it has none. */
export function watchUrl({
  pageUrl,
  options,
}: Pick<EmbedSpec, 'options'> & { pageUrl?: string }): string | undefined {
  if (!pageUrl) return undefined;
  const { start, end } = options;
  const query = writeEmbedOptions({ start, end });
  return query ? `${pageUrl}${pageUrl.includes('?') ? '&' : '?'}${query}` : pageUrl;
}
