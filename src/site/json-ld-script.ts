import { type Html, html } from '../embed/html.js';
import type { JsonLd } from './clip-document.js';

/**
 * Writes a document as a data block. A browser decodes no character references inside a script, so the JSON is not
 * escaped as HTML. `<` is written as `\u003c`, because it could end the block or start a comment.
 */
export function jsonLdScript(document: JsonLd): Html {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${verbatim(json)}</script>`;
}

/** Returns text as HTML without escaping. Only the literal parts of a template are not escaped. */
function verbatim(text: string): Html {
  return html(Object.assign([text], { raw: [text] }));
}
