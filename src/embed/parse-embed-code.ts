import type { EmbedReading } from './embed-reading.js';
import { readHtmlCode } from './read-html-code.js';
import { readMarkdownCode } from './read-markdown-code.js';
import { readShortcode } from './read-shortcode.js';

/**
 * Reads a code of any format back, also one that a CMS has written anew: attributes in another order, or gone. What
 * `embedFormats` lists for its format is there again. Undefined for everything else, whatever it is; no document is
 * needed, nothing is loaded, and it takes time that grows with the length alone.
 */
export function parseEmbedCode(code: string): EmbedReading | undefined {
  // In this order: a title may hold the text of a code, but no tag, and none in a shortcode.
  return readHtmlCode(code) ?? readMarkdownCode(code) ?? readShortcode(code);
}
