import type { EmbedReading } from './embed-reading.js';
/** Reads the Markdown code: a linked picture, or linked words with a play mark; undefined where there is none. */
export declare function readMarkdownCode(code: string): EmbedReading | undefined;
