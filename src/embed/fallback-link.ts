import type { EmbedSpec } from './embed-spec.js';
import { type Html, html } from './html.js';
import { linkUrl } from './link-url.js';

/** The content of a code without script: the title as a link to the clip. */
export function fallbackLink(spec: EmbedSpec): Html {
  return html`<a href="${linkUrl(spec)}">${spec.title}</a>`;
}
