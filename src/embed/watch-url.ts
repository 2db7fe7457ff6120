import type { EmbedSpec } from './embed-spec.js';
import { writtenOptions } from './write-embed-options.js';

/** The address of a clip's own page, at a position or segment; undefined where it has none. */
export function watchUrl({
  pageUrl,
  options: { start, end },
}: Pick<EmbedSpec, 'options'> & { pageUrl?: string }): string | undefined {
  if (!pageUrl || !URL.canParse(pageUrl)) return undefined;
  const url = new URL(pageUrl);
  for (const name of ['start', 'end']) if (url.searchParams.has(name)) url.searchParams.delete(name);
  for (const [name, text] of writtenOptions({ start, end })) url.searchParams.set(name, text);
  return url.href;
}
