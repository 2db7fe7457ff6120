import type { EmbedReading } from './embed-reading.js';
/** Reads a code of any HTML format; undefined when there is none. */
export declare function readHtmlCode(text: string): EmbedReading | undefined;
