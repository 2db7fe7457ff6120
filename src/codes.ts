/**
 * Clips, embed specs and codes as pure functions for any runtime. They need no element and no DOM, and a bundler
 * drops unused ones.
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
