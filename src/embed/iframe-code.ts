import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';

/** Both fill the one cell of the grid, so that the frame covers the link. */
const cell = 'grid-area:1/1';

/**
 * The default code: a frame, and behind it the title as a link. The link shows where a CMS, a feed or a reader mode deletes the
 * frame, and until the frame is loaded. Where a CMS drops the `<div>` or strips `style`, both show.
 */
export function iframeCode(spec: EmbedSpec): string {
  const link = fallbackLink(spec, html` style="${cell}"`);
  const frame = frameHtml(spec, undefined, cell);
  return String(html`<div style="display:grid;max-width:${spec.width}px">${link}${frame}</div>`);
}
