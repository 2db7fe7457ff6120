import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';

/**
 * The WordPress code: a `<blockquote>` with a link, then the frame, because WordPress keeps these two of an unknown embed.
 * The link remains where it strips the frame; `frameborder` removes the border where it strips `style`.
 * Themes stretch a frame that is a child of the article; the `<div>` keeps it in its size and shape.
 */
export function wordpressCode(spec: EmbedSpec): string {
  return String(
    html`<blockquote>${fallbackLink(spec)}</blockquote><div>${frameHtml(spec, html` frameborder="0"`)}</div>`,
  );
}
