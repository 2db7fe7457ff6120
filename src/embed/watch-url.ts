import type { EmbedSpec } from './embed-spec.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** The address of the watch page at a position or excerpt; undefined when the clip has none. */
export function watchUrl({
  pageUrl,
  options: { start, end },
}: Pick<EmbedSpec, 'options'> & { pageUrl?: string }): string | undefined {
  if (!pageUrl || !URL.canParse(pageUrl)) return undefined;
  return withQuery(pageUrl, writeEmbedOptions({ start, end }));
}

/** The address of a watch page without position and excerpt; the rest of its query stays as it is. */
export const pageUrlOf = (address: string): string => withQuery(address, '');

/** Replaces position and excerpt in a query. `URLSearchParams` would re-encode the rest of the query. */
function withQuery(address: string, excerpt: string): string {
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^(?:start|end)(?:=|$)|^$/.test(pair));
  const query = [...kept, excerpt].filter(Boolean).join('&');
  // The setter strips one leading question mark, and the query itself may begin with one.
  url.search = query && `?${query}`;
  return url.href;
}
