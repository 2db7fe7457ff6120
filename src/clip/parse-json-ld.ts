/**
 * JSON as templates write it into pages: with a byte order mark, in an HTML comment or a CDATA section, with a `;`
 * behind it, commas before brackets, or control characters in texts. Throws the `SyntaxError` of `JSON.parse` for
 * what is none even so.
 */
export function parseJsonLd(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const bare = text.replace(/<!\[CDATA\[|\]\](?:>|&gt;)\W*$/g, '');
    const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
    const json = bare.slice(bare.search(/[{[]/), end).replace(/\p{Cc}+/gu, ' ');
    try {
      return JSON.parse(json.replace(/,(?=\s*[}\]])/g, ''));
    } catch {
      throw error;
    }
  }
}
