import type { MaxSize } from '../embed/fitted-box.js';
import { type EmbedOptions } from '../embed/parse-embed-options.js';
import type { Site } from './site.js';
/** What a consumer asks the oEmbed endpoint for. */
export interface OEmbedRequest {
    readonly id: string;
    readonly format: 'json' | 'xml';
    readonly size: MaxSize;
    readonly options: EmbedOptions;
}
/** Why a request cannot be answered, as oEmbed wants it said. */
export interface OEmbedRefusal {
    readonly status: 400 | 404 | 501;
    readonly message: string;
}
/**
 * Reads the query of `/oembed`, https://oembed.com/, section 2.2. The `url` is parsed and compared, never fetched; its
 * protocol does not count, because consumers guess at it.
 */
export declare function parseOEmbedRequest(query: URLSearchParams, site: Site): OEmbedRequest | OEmbedRefusal;
