/** What is fetched when somebody first looks at the seek bar. */
export { ClipSeekPreview } from './clip-seek-preview.js';
