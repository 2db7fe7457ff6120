/**
 * JSON as templates write it into pages: with a byte order mark, in an HTML comment or a CDATA section, with a `;`
 * behind it, commas before brackets, or control characters in texts. Throws the `SyntaxError` of `JSON.parse` for
 * what is none even so.
 */
export declare function parseJsonLd(text: string): unknown;
