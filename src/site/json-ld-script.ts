import { type Html, html } from '../embed/html.js';
import type { JsonLd } from './clip-document.js';

/**
 * A document as a data block in HTML. Nothing in a script is decoded, so it is not escaped as HTML is: `<`, the one
 * character that could end the block or begin a comment, is written as JSON writes it, `\u003c`.
 */
export function jsonLdScript(document: JsonLd): Html {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${verbatim(json)}</script>`;
}

/** A text that stands in the HTML as it is: the literal part of a template is never escaped. */
function verbatim(text: string): Html {
  return html(Object.assign([text], { raw: [text] }));
}
