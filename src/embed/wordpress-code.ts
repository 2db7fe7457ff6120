import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';

/**
 * A quotation with a link, then the frame: the two that WordPress leaves of an embed which it does not know. Where it
 * takes the frame out the link stays; where it takes out `style`, `frameborder` keeps the frame without a border.
 */
export function wordpressCode(spec: EmbedSpec): string {
  return String(
    html`<blockquote>${fallbackLink(spec)}</blockquote>${frameHtml(spec, html` frameborder="0"`)}`,
  );
}
