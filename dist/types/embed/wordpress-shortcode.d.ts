import type { EmbedSpec } from './embed-spec.js';
/** WordPress's own code: it looks the address up, finds its oEmbed, and asks for a frame of this size at most. */
export declare function wordpressShortcode(spec: EmbedSpec): string;
