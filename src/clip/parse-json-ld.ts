/**
 * Parses JSON with the faults that page templates cause: a byte order mark, a surrounding HTML comment or CDATA
 * section, a `;` at the end, trailing commas, control characters in strings. Throws the `SyntaxError` of
 * `JSON.parse` for other text.
 */
export function parseJsonLd(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const bare = text.replace(/<!\[CDATA\[|\]\](?:>|&gt;)\W*$/g, '').replace(/\p{Cc}+/gu, ' ');
    const [, json = ''] = /^[^{[]*([{[].*[}\]])/s.exec(bare) ?? [];
    try {
      return JSON.parse(json.replace(/,(?=\s*[}\]])/g, ''));
    } catch {
      throw error;
    }
  }
}
