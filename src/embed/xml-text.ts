/** Characters that XML 1.0 forbids, even as character references. https://www.w3.org/TR/xml/#charsets */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Escapes text as the content of an XML element, without the characters that XML forbids. */
export function xmlText(text: string): string {
  return text.replace(illegal, '').replace(/[&<>\r]/g, (character) => entities[character] ?? '');
}
