import { type EmbedOptions, embedOptionNames, embedOptions, withDefaults } from './embed-options.js';

export type { EmbedOptions };

/**
 * Parses the options in a query. Unknown parameters are ignored. Invalid values, and an `end` that is not after `start`,
 * count as not given. An `&` that a CMS has escaped twice arrives as `&amp;`: the names behind it are known too.
 */
export function parseEmbedOptions(query: URLSearchParams): EmbedOptions {
  const given = embedOptionNames.map((name) => {
    const text = query.get(name) ?? query.get(`amp;${name}`);
    return [name, text === null ? undefined : embedOptions[name].parse(text)] as const;
  });
  const options = withDefaults(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  const { start, end } = options;
  return end !== undefined && end <= start ? { ...options, end: undefined } : options;
}
