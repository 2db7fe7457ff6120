import type { OEmbed } from './o-embed-document.js';

/** Characters that XML 1.0 forbids, as references too. https://www.w3.org/TR/xml/#charsets */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** An oEmbed response as XML, without the characters that XML forbids. */
export function oEmbedXml(document: OEmbed): string {
  const fields = Object.entries(document).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}

function escaped(text: string): string {
  return text.replace(illegal, '').replace(/[&<>\r]/g, (character) => entities[character] ?? '');
}
