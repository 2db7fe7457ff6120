import { type EmbedOption, type EmbedOptions, embedOptionNames, embedOptions } from './embed-options.js';
import { parseEmbedOptions } from './parse-embed-options.js';

const optionOf = (name: keyof EmbedOptions) => embedOptions[name] as EmbedOption<unknown>;

/** The options that differ from their defaults, as query text in the order of `embedOptions`, without invalid values. */
export function writtenOptions(options: Partial<EmbedOptions>): [name: keyof EmbedOptions, text: string][] {
  const given = embedOptionNames.filter((name) => options[name] !== undefined);
  const query = new URLSearchParams(given.map((name) => [name, optionOf(name).write(options[name])]));
  const read = parseEmbedOptions(query);
  return embedOptionNames
    .filter((name) => read[name] !== optionOf(name).default)
    .map((name) => [name, optionOf(name).write(read[name])]);
}

/** Options as a query without question mark, in the order of `embedOptions`; defaults are not written. */
export function writeEmbedOptions(options: Partial<EmbedOptions>): string {
  return new URLSearchParams(writtenOptions(options)).toString();
}
