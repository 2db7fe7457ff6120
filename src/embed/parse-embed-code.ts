import type { EmbedReading } from './embed-reading.js';
import { readHtmlCode } from './read-html-code.js';
import { readMarkdownCode } from './read-markdown-code.js';
import { readShortcode } from './read-shortcode.js';

/**
 * Reads a code of any format back, even after a CMS has reordered or removed attributes. Returns the parts that
 * `embedFormats` lists for the format, or undefined for other text. It needs no document and loads nothing, and its
 * time is linear in the length.
 */
export function parseEmbedCode(code: string): EmbedReading | undefined {
  // The order matters: a title may contain the text of a Markdown code or a shortcode, but no tag.
  return readHtmlCode(code) ?? readMarkdownCode(code) ?? readShortcode(code);
}
