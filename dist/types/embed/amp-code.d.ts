import type { EmbedSpec } from './embed-spec.js';
/**
 * `<amp-video-iframe>`, for pages that have its script in their head. It starts the clip itself when that comes into
 * view, so that `autoplay` is its attribute and not the address's. It asks for a poster or a placeholder: without a
 * poster, the link is the placeholder. AMP takes addresses by https alone.
 */
export declare function ampCode(spec: EmbedSpec): string;
