import { type EmbedOption, type EmbedOptions, embedOptionNames, embedOptions } from './embed-options.js';
import { parseEmbedOptions } from './parse-embed-options.js';

const optionOf = (name: keyof EmbedOptions) => embedOptions[name] as EmbedOption<unknown>;

/**
 * Returns the options that differ from their defaults, as query text in the order of `embedOptions`. Invalid values
 * are dropped.
 */
export function writtenOptions(options: Partial<EmbedOptions>): [name: keyof EmbedOptions, text: string][] {
  const given = embedOptionNames.filter((name) => options[name] !== undefined);
  const query = new URLSearchParams(given.map((name) => [name, optionOf(name).write(options[name])]));
  const read = parseEmbedOptions(query);
  return embedOptionNames
    .filter((name) => read[name] !== optionOf(name).default)
    .map((name) => [name, optionOf(name).write(read[name])]);
}

/** Writes options as a query without question mark, in the order of `embedOptions`. Defaults are omitted. */
export function writeEmbedOptions(options: Partial<EmbedOptions>): string {
  return new URLSearchParams(writtenOptions(options)).toString();
}
