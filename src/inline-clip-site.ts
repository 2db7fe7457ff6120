/**
 * `inline-clip.js` of the site files, which every page with a clip loads: `<clip-player>` and what the contract promises
 * of the main entry. The other codes come with the panel, which is fetched when it is opened.
 */
export { parseClip } from './clip/parse-clip.js';
export { ClipPlayer } from './elements/player/clip-player.js';
export { elementCode } from './embed/element-code.js';
export { type EmbedSpec, embedSpec } from './embed/embed-spec.js';
export { embedUrl } from './embed/embed-url.js';
export { iframeCode } from './embed/iframe-code.js';
export { parseEmbedUrl } from './embed/parse-embed-url.js';
export { version } from './embed/release.js';
export { scriptCode } from './embed/script-code.js';
export { watchUrl } from './embed/watch-url.js';
