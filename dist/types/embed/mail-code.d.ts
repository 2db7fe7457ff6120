import type { EmbedSpec } from './embed-spec.js';
/**
 * The code for e-mail and RSS: the poster, and below it a bar with a play mark and the title, in one link. Mail programs
 * keep only tables and inline styles, and drop overlays on images. The title is text, so that it shows without images.
 * U+FE0E keeps the play mark from becoming an emoji.
 */
export declare function mailCode(spec: EmbedSpec): string;
