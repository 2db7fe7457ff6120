import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';

/**
 * The default code: one `<iframe>` without a wrapper, because CMSs drop wrappers. `width` and `height` serve where a CMS
 * strips `style`; `allowfullscreen` serves where it strips `allow`.
 */
export function iframeCode(spec: EmbedSpec): string {
  return String(frameHtml(spec));
}
