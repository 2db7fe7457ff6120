/** Parses seconds, rounded to milliseconds. Returns undefined for other text. */
export const parseSeconds = (text: string): number | undefined =>
  /^\d{1,9}(\.\d+)?$/.test(text) ? Math.round(+text * 1000) / 1000 : undefined;

/**
 * Returns an option of a query as text, or null. An `&` that a CMS has escaped twice arrives as `&amp;`: the names behind
 * it are known too.
 */
export const optionIn = (query: URLSearchParams, name: string): string | null =>
  query.get(name) ?? query.get(`amp;${name}`);

/**
 * Parses the excerpt in a query, in seconds. Invalid values, and an `end` that is not after `start`, count as not given.
 */
export function parseExcerpt(query: URLSearchParams): { start: number; end: number | undefined } {
  const [start = 0, end = 0] = ['start', 'end'].map((name) => parseSeconds(optionIn(query, name) ?? ''));
  return { start, end: end > start ? end : undefined };
}
