/** What is fetched when a mouse or the keyboard first comes to a button. */
export { ClipTooltip } from './clip-tooltip.js';
