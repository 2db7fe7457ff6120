import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { html } from './html.js';
import { reducedRatio } from './reduced-ratio.js';
import { typographic } from './typographic.js';

/** What a frame needs to be allowed: each is lost where a CMS strips it, and the embed page lives with that. */
export const frameAllow =
  'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share';

/**
 * The default code: one `<iframe>` and nothing around it, because CMSs drop wrappers. `width` and `height` stay right
 * where `style` is stripped, `allowfullscreen` stays where `allow` is.
 */
export function iframeCode(spec: EmbedSpec): string {
  const { width, height, title } = spec;
  const fluid = `;width:100%;max-width:${width}px;height:auto;aspect-ratio:${reducedRatio(width, height)}`;
  const style = `border:0${spec.responsive ? fluid : ''}`;
  return String(
    html`<iframe src="${embedUrl(spec)}" width="${width}" height="${height}" title="${typographic(title)}" style="${style}" allow="${frameAllow}" allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
  );
}
