export * from '../elements/controls/clip-tooltip.js';
