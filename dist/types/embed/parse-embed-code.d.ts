import type { EmbedReading } from './embed-reading.js';
/**
 * Reads a code of any format back, also one that a CMS has written anew: attributes in another order, or gone. What
 * `embedFormats` lists for its format is there again. Undefined for everything else, whatever it is; no document is
 * needed, nothing is loaded, and it takes time that grows with the length alone.
 */
export declare function parseEmbedCode(code: string): EmbedReading | undefined;
