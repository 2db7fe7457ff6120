import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';
import { linkUrl } from './link-url.js';

/**
 * The default code: a frame, and behind it the title as a link. Both fill the one cell of a grid, so that the frame covers the
 * link. The link shows where a CMS, a feed or a reader mode deletes the frame, and until the frame is loaded. Where a CMS drops
 * the `<div>` or strips `style`, both show.
 */
export function iframeCode(spec: EmbedSpec): string {
  return String(
    html`<div style="max-width:${spec.width}px;display:grid"><a href="${linkUrl(spec)}" style="grid-area:1/1">${spec.title}</a>${frameHtml(spec, ';grid-area:1/1')}</div>`,
  );
}
