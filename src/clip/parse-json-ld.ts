/** A string, or what is no JSON outside strings: a comment, a trailing comma, the marks of a CDATA section. */
const parts = /("(?:[^"\\]|\\.?)*"?)|\/\*.*?(?:\*\/|$)|,(?=\s*[}\]])|<!\[CDATA\[|\]\](?:>|&gt;)/gs;
const tidy = (text: string) => text.replace(parts, (_, string = '') => string.replace(/(\\[^'])|\\/g, '$1'));

/**
 * Parses JSON with the faults that page templates cause: a byte order mark, a surrounding HTML comment or CDATA
 * section, a `;` at the end, block comments, trailing commas, control characters in strings, and `\'`. Throws the
 * `SyntaxError` of `JSON.parse` for other text.
 */
export function parseJsonLd(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const bare = tidy(tidy(text)).replace(/\p{Cc}+/gu, ' '); // a comma may stand before a comment
    const [, json = ''] = /^[^{[]*([{[].*[}\]])/s.exec(bare) ?? [];
    try {
      return JSON.parse(json);
    } catch {
      throw error;
    }
  }
}
