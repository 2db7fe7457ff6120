import type { EmbedReading } from './embed-reading.js';
/** Reads the codes that are HTML; undefined where none of them is there. */
export declare function readHtmlCode(text: string): EmbedReading | undefined;
