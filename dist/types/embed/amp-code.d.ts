import type { EmbedSpec } from './embed-spec.js';
/**
 * The `<amp-video-iframe>` code, for AMP pages with its script in their head. AMP starts the clip when it comes into view,
 * so `autoplay` is an attribute and not part of the address. AMP demands a poster or a placeholder: without a poster, the
 * link is the placeholder. AMP accepts only https addresses.
 */
export declare function ampCode(spec: EmbedSpec): string;
