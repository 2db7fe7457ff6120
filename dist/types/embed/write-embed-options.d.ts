import { type EmbedOptions } from './embed-options.js';
/** The options that are not at their defaults, in the table's order, as an address says them; what cannot be read back is left out. */
export declare function writtenOptions(options: Partial<EmbedOptions>): [name: keyof EmbedOptions, text: string][];
/** Options as a query without its question mark: in the table's order, defaults never written. */
export declare function writeEmbedOptions(options: Partial<EmbedOptions>): string;
