import type { Clip } from '../clip/clip.js';
import type { ClipAddresses } from './clip-addresses.js';
import type { EmbedOptions } from './embed-options.js';
import { type MaxSize } from './fitted-box.js';
/** An oEmbed 1.0 response, https://oembed.com/, section 2.3.4. Sizes are whole CSS px. */
export interface OEmbed {
    /** A text, and not a number: consumers compare strictly. */
    readonly version: '1.0';
    /** What is heard only is `rich`, the type of embeds that are no video. */
    readonly type: 'video' | 'rich';
    readonly title: string;
    readonly author_name?: string;
    readonly author_url?: string;
    readonly provider_name: string;
    readonly provider_url: string;
    /** Seconds. */
    readonly cache_age: number;
    readonly thumbnail_url?: string;
    readonly thumbnail_width?: number;
    readonly thumbnail_height?: number;
    readonly html: string;
    readonly width: number;
    readonly height: number;
}
/**
 * What a consumer of oEmbed is told of a clip: the iframe code in the largest size of the clip's own shape (16:9
 * where nobody knows it) within `size`, with `options` in its address.
 */
export declare function oEmbedDocument(clip: Clip, size: MaxSize, addresses: ClipAddresses, options?: Partial<EmbedOptions>): OEmbed;
