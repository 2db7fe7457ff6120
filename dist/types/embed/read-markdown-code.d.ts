import type { EmbedReading } from './embed-reading.js';
/** Reads a Markdown code: a linked image, or linked text with a play mark; undefined when there is none. */
export declare function readMarkdownCode(code: string): EmbedReading | undefined;
