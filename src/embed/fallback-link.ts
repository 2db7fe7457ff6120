import type { EmbedSpec } from './embed-spec.js';
import { type Html, html } from './html.js';
import { linkUrl } from './link-url.js';

/** The content of a code without script: the title as a link to the clip. `more` are additional attributes. */
export function fallbackLink(spec: EmbedSpec, more?: Html): Html {
  return html`<a href="${linkUrl(spec)}"${more}>${spec.title}</a>`;
}
