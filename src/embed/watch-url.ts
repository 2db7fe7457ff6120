import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** The address of a clip's own page, at a position or excerpt; undefined where it has none. */
export function watchUrl({
  pageUrl,
  options: { start, end },
}: Pick<EmbedSpec, 'options'> & { pageUrl?: string }): string | undefined {
  if (!pageUrl || !URL.canParse(pageUrl)) return undefined;
  return withQuery(pageUrl, writeEmbedOptions({ start, end }));
}

/** The address of a clip's own page, without a position or excerpt; what else stands in its query stays as it is. */
export const pageUrlOf = (address: string): string => withQuery(address, '');

/** By hand, because `URLSearchParams` would write the rest of the query anew. */
function withQuery(address: string, excerpt: string): string {
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^(?:start|end)(?:=|$)|^$/.test(pair));
  const query = [...kept, excerpt].filter(Boolean).join('&');
  // With its question mark, because the setter would take one from a query that begins with another.
  url.search = query && `?${query}`;
  return url.href;
}
