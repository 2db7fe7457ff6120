import type { EmbedSpec } from './embed-spec.js';
/**
 * The WordPress code: a `<blockquote>` with a link, then the frame, because WordPress keeps these two of an unknown embed.
 * The link remains where it strips the frame; `frameborder` removes the border where it strips `style`.
 * Themes stretch a frame that is a child of the article; the `<div>` keeps it in its size and shape.
 */
export declare function wordpressCode(spec: EmbedSpec): string;
