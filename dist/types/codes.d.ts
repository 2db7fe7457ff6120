export { Clip, ClipChapter, ClipCorrection, ClipImage, ClipPublisher, ClipSource, ClipTrack } from './shared/clip.js';
export { EmbedFormat, EmbedReading, embedCode, embedFormats, parseClip, parseEmbedCode, parseEmbedUrl, version } from './shared/release.js';
import { EmbedSpec } from './shared/embed-spec.js';
export { EmbedOptions, EmbedPlace, embedSpec } from './shared/embed-spec.js';
import './shared/clip-error.js';

/**
 * The `<amp-video-iframe>` code, for AMP pages with its script in their head. AMP starts the clip when it comes into view,
 * so `autoplay` is an attribute and not part of the address. AMP demands a poster or a placeholder: without a poster, the
 * link is the placeholder. AMP accepts only https addresses.
 */
declare function ampCode(spec: EmbedSpec): string;

/**
 * The element code: `<clip-player>` with its script, for pages that want no frame; the iframe code when the address of the
 * script or of the clip document is unknown.
 */
declare function elementCode(spec: EmbedSpec): string;

/**
 * Returns the address of an embed page with the options in its query. The address of another player stays
 * unchanged.
 */
declare function embedUrl({ embedUrl: address, options, foreign, }: Pick<EmbedSpec, 'embedUrl' | 'options' | 'foreign'>): string;

/**
 * Writes the default code: one `<iframe>`. It has no wrapper, because CMSs drop wrappers, and no link beside the frame,
 * because WordPress's block editor would then show the address as text. `width` and `height` serve where a CMS strips
 * `style`; `allowfullscreen` serves where it strips `allow`.
 */
declare function iframeCode(spec: EmbedSpec): string;

/**
 * Writes the code for e-mail and RSS: one link with the poster, and below it a bar with a play mark and the title.
 * Mail programs keep only tables and inline styles, and drop overlays on images. The title is text, so that it is
 * visible without images. U+FE0E prevents an emoji as the play mark.
 */
declare function mailCode(spec: EmbedSpec): string;

/**
 * Writes the Markdown code: the poster as a link to the clip. Without a poster, the link text is a play mark and
 * the title.
 */
declare function markdownCode(spec: EmbedSpec): string;

/**
 * Writes the script code: a placeholder with a link, and the host script, which replaces the link with a frame.
 * Returns the iframe code if the address of the script is unknown.
 */
declare function scriptCode(spec: EmbedSpec): string;

/** Returns the address of the watch page at a position or excerpt, or undefined for a clip without one. */
declare function watchUrl({ pageUrl, options: { start, end }, }: Pick<EmbedSpec, 'options'> & {
    pageUrl?: string;
}): string | undefined;

/**
 * Writes the WordPress code: a `<blockquote>` with a link, then the frame, because WordPress keeps only these two
 * of an unknown embed. The link stays if WordPress strips the frame; `frameborder` removes the border if it strips
 * `style`. Themes stretch a frame that is a child of the article, and the `<div>` prevents that.
 */
declare function wordpressCode(spec: EmbedSpec): string;

/**
 * Writes the WordPress shortcode. WordPress discovers the oEmbed of the address and requests a frame of at most
 * this size.
 */
declare function wordpressShortcode(spec: EmbedSpec): string;

export { EmbedSpec, ampCode, elementCode, embedUrl, iframeCode, mailCode, markdownCode, scriptCode, watchUrl, wordpressCode, wordpressShortcode };
