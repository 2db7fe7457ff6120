import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';

/**
 * Writes the default code: one `<iframe>`. It has no wrapper, because CMSs drop wrappers, and no link beside the frame,
 * because WordPress's block editor would then show the address as text. `width` and `height` serve where a CMS strips
 * `style`; `allowfullscreen` serves where it strips `allow`.
 */
export function iframeCode(spec: EmbedSpec): string {
  return String(frameHtml(spec));
}
