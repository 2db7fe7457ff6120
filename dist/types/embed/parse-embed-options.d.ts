import { type EmbedOptions } from './embed-options.js';
export type { EmbedOptions };
/**
 * The options in a query; what is unknown is ignored, and what is malformed counts as not given, as does an `end`
 * that is not after `start`.
 */
export declare function parseEmbedOptions(query: URLSearchParams): EmbedOptions;
