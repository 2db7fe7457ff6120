import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';

/**
 * The default code: one `<iframe>` and nothing around it, because CMSs drop wrappers. `width` and `height` stay right
 * where `style` is stripped, `allowfullscreen` stays where `allow` is.
 */
export function iframeCode(spec: EmbedSpec): string {
  return String(frameHtml(spec));
}
