import type { Clip } from '../clip/clip.js';
import type { ClipAddresses } from './clip-addresses.js';
import type { EmbedOptions } from './embed-options.js';
import { type MaxSize } from './fitted-box.js';
/** An oEmbed 1.0 response, https://oembed.com/, section 2.3.4. Sizes are whole CSS px. */
export interface OEmbed {
    /** A string, because consumers compare strictly. */
    readonly version: '1.0';
    /** Audio is `rich`: oEmbed has no type for it. */
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
 * The oEmbed response for a clip: a frame with `options` in its address, in the largest size within `size` at the ratio of
 * the clip (16:9 when unknown). `frameborder` removes the border where a consumer strips `style`, as WordPress does. Throws a `TypeError` when the embed address is not http(s).
 */
export declare function oEmbedDocument(clip: Clip, size: MaxSize, addresses: ClipAddresses, options?: Partial<EmbedOptions>): OEmbed;
