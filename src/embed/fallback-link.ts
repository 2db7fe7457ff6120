import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { type Html, html } from './html.js';
import { watchUrl } from './watch-url.js';

/** What a code shows where no script runs: the title, as a link to the clip. */
export function fallbackLink(spec: EmbedSpec): Html {
  return html`<a href="${watchUrl(spec) ?? embedUrl(spec)}">${spec.title}</a>`;
}
