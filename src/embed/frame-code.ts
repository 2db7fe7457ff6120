import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';

/**
 * One `<iframe>` and nothing else, for places that take a tag, such as a paragraph. `width` and `height` serve where a CMS
 * strips `style`; `allowfullscreen` serves where it strips `allow`.
 */
export function frameCode(spec: EmbedSpec): string {
  return String(frameHtml(spec));
}
