/**
 * The browser entry. It registers `<clip-player>`, which imports controls and panels on demand. It also exports the
 * functions of `codes.ts`; in the npm package they come from that file, so that a bundler drops unused ones.
 */

export type {
  Clip,
  ClipChapter,
  ClipCorrection,
  ClipImage,
  ClipPublisher,
  ClipSource,
  ClipTrack,
} from './clip/clip.js';
export { parseClip } from './clip/parse-clip.js';
export type { ClipProgressEvent } from './elements/article/clip-progress-event.js';
export type { ClipPanelEvent } from './elements/base/clip-panel-event.js';
export type { ClipConsentEvent } from './elements/consent/clip-consent-event.js';
export type { ClipErrorEvent } from './elements/player/clip-error-event.js';
export { ClipPlayer } from './elements/player/clip-player.js';
export type { ClipReadyEvent } from './elements/player/clip-ready-event.js';
export type { TrackList } from './elements/player/track-list.js';
export type { ClipQuoteEvent } from './elements/quote/clip-quote-event.js';
export type { ClipCopyEvent } from './elements/sharing/clip-copy-event.js';
export type { ClipShareEvent } from './elements/sharing/clip-share-event.js';
export { ampCode } from './embed/amp-code.js';
export { elementCode } from './embed/element-code.js';
export { embedCode } from './embed/embed-code.js';
export { type EmbedFormat, embedFormats } from './embed/embed-formats.js';
export type { EmbedOptions } from './embed/embed-options.js';
export type { EmbedReading } from './embed/embed-reading.js';
export { type EmbedPlace, type EmbedSpec, embedSpec } from './embed/embed-spec.js';
export { embedUrl } from './embed/embed-url.js';
export { iframeCode } from './embed/iframe-code.js';
export { mailCode } from './embed/mail-code.js';
export { markdownCode } from './embed/markdown-code.js';
export { parseEmbedCode } from './embed/parse-embed-code.js';
export { parseEmbedUrl } from './embed/parse-embed-url.js';
export { version } from './embed/release.js';
export { scriptCode } from './embed/script-code.js';
export { watchUrl } from './embed/watch-url.js';
export { wordpressCode } from './embed/wordpress-code.js';
export { wordpressShortcode } from './embed/wordpress-shortcode.js';
export type { Player } from './player/player.js';
export type { PlayerError, PlayerErrorCode } from './player/player-error.js';
export type { PlayerOptions, PlayerState } from './player/player-state.js';
