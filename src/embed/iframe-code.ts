import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';

/**
 * The default code: a frame alone. WordPress's block editor makes an address of it, which it embeds; with a link beside the
 * frame it would show the address as text.
 */
export function iframeCode(spec: EmbedSpec): string {
  return String(frameHtml(spec));
}
