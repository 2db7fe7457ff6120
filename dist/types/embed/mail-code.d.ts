import type { EmbedSpec } from './embed-spec.js';
/**
 * For e-mail and RSS: the poster over a bar with a play mark and the title, in one link. A table and inline styles,
 * because mail programs keep nothing else; a bar below, because they keep nothing that lies on top of a picture. The
 * title is text, so that it is there without the picture; the mark is followed by U+FE0E, or it becomes an emoji.
 */
export declare function mailCode(spec: EmbedSpec): string;
