/** Loaded when the pointer or the focus first enters the seek bar. The excerpt picker also uses the stills. */
export { ClipSeekPreview } from './clip-seek-preview.js';
export { loadStoryboard } from './load-storyboard.js';
