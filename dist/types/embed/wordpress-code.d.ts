import type { EmbedSpec } from './embed-spec.js';
/**
 * A quotation with a link, then the frame: the two that WordPress leaves of an embed which it does not know. Where it
 * takes the frame out the link stays; where it takes out `style`, `frameborder` keeps the frame without a border.
 */
export declare function wordpressCode(spec: EmbedSpec): string;
