import type { EmbedReading } from './embed-reading.js';
/** Reads WordPress's `[embed width height]ADDRESS[/embed]`; undefined where there is none. */
export declare function readShortcode(code: string): EmbedReading | undefined;
