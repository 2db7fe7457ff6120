import type { EmbedReading } from './embed-reading.js';
/**
 * Reads a code of any format back, even after a CMS has reordered or removed attributes. Returns the parts that
 * `embedFormats` lists for the format; undefined for any other text. Needs no document, loads nothing, and takes time
 * linear in the length.
 */
export declare function parseEmbedCode(code: string): EmbedReading | undefined;
