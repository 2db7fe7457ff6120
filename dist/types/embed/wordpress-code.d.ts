import type { EmbedSpec } from './embed-spec.js';
/**
 * The WordPress code: a `<blockquote>` with a link, then the frame, because WordPress keeps these two of an unknown embed.
 * The link remains where it strips the frame; `frameborder` removes the border where it strips `style`.
 */
export declare function wordpressCode(spec: EmbedSpec): string;
