import { type EmbedOptions } from './embed-options.js';
export type { EmbedOptions };
/**
 * Parses the options in a query. Unknown parameters are ignored. Invalid values, and an `end` that is not after `start`,
 * count as not given.
 */
export declare function parseEmbedOptions(query: URLSearchParams): EmbedOptions;
