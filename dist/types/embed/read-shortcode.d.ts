import type { EmbedReading } from './embed-reading.js';
/** Reads the WordPress shortcode `[embed width height]ADDRESS[/embed]`; undefined when there is none. */
export declare function readShortcode(code: string): EmbedReading | undefined;
