import { type EmbedOptions } from './embed-options.js';
/** Options as a query without its question mark: in the table's order, defaults never written. */
export declare function writeEmbedOptions(options: Partial<EmbedOptions>): string;
