/** What is fetched when somebody first looks at the seek bar; the stills serve the excerpt picker too. */
export { ClipSeekPreview } from './clip-seek-preview.js';
export { loadStoryboard } from './load-storyboard.js';
