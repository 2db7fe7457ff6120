import { type EmbedOption, type EmbedOptions, embedOptionNames, embedOptions } from './embed-options.js';

/** Options as a query without its question mark: in the table's order, defaults never written. */
export function writeEmbedOptions(options: Partial<EmbedOptions>): string {
  const query = new URLSearchParams();
  for (const name of embedOptionNames) {
    const { default: fallback, write } = embedOptions[name] as EmbedOption<unknown>;
    const value = options[name];
    if (value === undefined || (fallback !== undefined && write(value) === write(fallback))) continue;
    query.set(name, write(value));
  }
  return query.toString();
}
