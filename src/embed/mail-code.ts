import type { EmbedSpec } from './embed-spec.js';
import { html } from './html.js';
import { linkUrl } from './link-url.js';
import { posterOf } from './poster-of.js';

/**
 * Writes the code for e-mail and RSS: one link with the poster, and below it a bar with a play mark and the title.
 * Mail programs keep only tables and inline styles, and drop overlays on images. The title is text, so that it is
 * visible without images. U+FE0E prevents an emoji as the play mark.
 */
export function mailCode(spec: EmbedSpec): string {
  const { title, width, height } = spec;
  const poster = posterOf(spec);
  const picture =
    poster &&
    html`<img src="${poster}" alt="" width="${width}" height="${height}" style="display:block;width:100%;height:auto;border:0">`;
  return String(
    html`<table role="presentation" style="width:100%;max-width:${width}px;border-collapse:collapse"><tbody><tr><td style="padding:0;background-color:#14110a;text-align:center"><a href="${linkUrl(spec)}" style="color:#ffffff;font:bold 16px/1.4 Arial,sans-serif;text-decoration:none">${picture}<span style="display:block;padding:12px 16px"><span style="color:#ffb81c">&#9654;&#65038;</span> ${title}</span></a></td></tr></tbody></table>`,
  );
}
