import { type EmbedOptions, embedOptionNames, embedOptions, withDefaults } from './embed-options.js';
import { optionIn, parseExcerpt } from './parse-excerpt.js';

export type { EmbedOptions };

/** Parses the options in a query. Unknown parameters are ignored, and invalid values count as not given. */
export function parseEmbedOptions(query: URLSearchParams): EmbedOptions {
  const given = embedOptionNames.map((name) => {
    const text = optionIn(query, name);
    return [name, text === null ? undefined : embedOptions[name].parse(text)] as const;
  });
  const options = withDefaults(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  return { ...options, ...parseExcerpt(query) };
}
