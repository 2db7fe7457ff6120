import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { html } from './html.js';
import { linkUrl } from './link-url.js';
import { posterOf } from './poster-of.js';
import { typographic } from './typographic.js';

/**
 * The `<amp-video-iframe>` code, for AMP pages with its script in their head. AMP starts the clip when it comes into view,
 * so `autoplay` is an attribute and not part of the address. AMP demands a poster or a placeholder: without a poster, the
 * link is the placeholder. AMP accepts only https addresses.
 */
export function ampCode(spec: EmbedSpec): string {
  const { width, height, title, responsive, options } = spec;
  const poster = posterOf(spec);
  const src = embedUrl({ ...spec, options: { ...options, autoplay: false } });
  const layout = responsive ? 'intrinsic' : 'fixed';
  const role = poster ? ' fallback' : ' placeholder';
  return String(
    html`<amp-video-iframe src="${src}" width="${width}" height="${height}" layout="${layout}" title="${typographic(title)}"${poster && html` poster="${poster}"`}${options.autoplay && ' autoplay'}><a${role} href="${linkUrl(spec)}">${title}</a></amp-video-iframe>`,
  );
}
