import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** Returns the address of the watch page at a position or excerpt, or undefined for a clip without one. */
export function watchUrl({
  pageUrl,
  options: { start, end },
}: Pick<EmbedSpec, 'options'> & { pageUrl?: string }): string | undefined {
  if (!pageUrl || !URL.canParse(pageUrl)) return undefined;
  return withQuery(pageUrl, writeEmbedOptions({ start, end }));
}

/** Returns the address of a watch page without position and excerpt. The rest of its query stays unchanged. */
export const pageUrlOf = (address: string): string => withQuery(address, '');

/** Replaces position and excerpt in a query. `URLSearchParams` would re-encode the rest of the query. */
function withQuery(address: string, excerpt: string): string {
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^(?:start|end)(?:=|$)|^$/.test(pair));
  const query = [...kept, excerpt].filter(Boolean).join('&');
  // The setter strips a leading question mark, and the query itself may start with one.
  url.search = query && `?${query}`;
  return url.href;
}
