import type { EmbedSpec } from './embed-spec.js';
/** The WordPress shortcode: WordPress discovers the oEmbed of the address and requests a frame of at most this size. */
export declare function wordpressShortcode(spec: EmbedSpec): string;
