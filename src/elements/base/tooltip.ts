/** Loaded when a mouse or the keyboard first reaches a button. */
export { ClipTooltip } from './clip-tooltip.js';
