import type { ClipAddresses } from './clip-addresses.js';
import { type Html, html } from './html.js';

/** Writes the discovery links for oEmbed consumers, JSON first. https://oembed.com/, section 4. */
export function discoveryLinks(
  title: string,
  { oEmbedJson, oEmbedXml }: Pick<ClipAddresses, 'oEmbedJson' | 'oEmbedXml'>,
): Html {
  return html`<link rel="alternate" type="application/json+oembed" href="${oEmbedJson}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${oEmbedXml}" title="${title}">
`;
}
