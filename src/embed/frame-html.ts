import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { fluidRatio } from './fluid-ratio.js';
import { type Html, html } from './html.js';
import { typographic } from './typographic.js';

/** The `allow` list of a frame. A CMS may strip it; the embed page then does without these features. */
export const frameAllow =
  'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share';

/** Writes the `<iframe>` of a code; `more` are additional attributes of some formats. */
export function frameHtml(spec: EmbedSpec, more?: Html): Html {
  const { width, height, title } = spec;
  const fluid = `;width:100%;max-width:${width}px;height:auto;aspect-ratio:${fluidRatio(width, height)}`;
  const style = `border:0${spec.responsive ? fluid : ''}`;
  return html`<iframe src="${embedUrl(spec)}" width="${width}" height="${height}" title="${typographic(title)}" style="${style}" allow="${frameAllow}" allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"${more}></iframe>`;
}
