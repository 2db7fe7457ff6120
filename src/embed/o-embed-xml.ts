import type { OEmbed } from './o-embed-document.js';
import { xmlText } from './xml-text.js';

/** Writes an oEmbed response as XML, without the characters that XML forbids. */
export function oEmbedXml(document: OEmbed): string {
  const fields = Object.entries(document).map(
    ([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}
