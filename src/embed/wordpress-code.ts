import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';

/**
 * Writes the WordPress code: a `<blockquote>` with a link, then the frame, because WordPress keeps only these two
 * of an unknown embed. The link stays if WordPress strips the frame; `frameborder` removes the border if it strips
 * `style`. Themes stretch a frame that is a child of the article, and the `<div>` prevents that.
 */
export function wordpressCode(spec: EmbedSpec): string {
  return String(
    html`<blockquote>${fallbackLink(spec)}</blockquote><div>${frameHtml(spec, html` frameborder="0"`)}</div>`,
  );
}
