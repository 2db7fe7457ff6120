import { type EmbedOptions } from './embed-options.js';
/** The options that differ from their defaults, as query text in the order of `embedOptions`, without invalid values. */
export declare function writtenOptions(options: Partial<EmbedOptions>): [name: keyof EmbedOptions, text: string][];
/** Options as a query without question mark, in the order of `embedOptions`; defaults are not written. */
export declare function writeEmbedOptions(options: Partial<EmbedOptions>): string;
