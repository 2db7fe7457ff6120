import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { fluidRatio } from './fluid-ratio.js';
import { type Html, html } from './html.js';
import { typographic } from './typographic.js';

/** The `allow` list of a frame. A CMS may strip it; the embed page then does without these features. */
export const frameAllow =
  'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share';

/** The `<iframe>` of a code; `more` are additional attributes of some formats, `place` a declaration of its style. */
export function frameHtml(spec: EmbedSpec, more?: Html, place?: string): Html {
  const { width, height, title } = spec;
  const fluid = `;width:100%;max-width:${width}px;height:auto;aspect-ratio:${fluidRatio(width, height)}`;
  const style = `border:0${spec.responsive ? fluid : ''}${place ? `;${place}` : ''}`;
  return html`<iframe src="${embedUrl(spec)}" width="${width}" height="${height}" title="${typographic(title)}" style="${style}" allow="${frameAllow}" allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"${more}></iframe>`;
}
