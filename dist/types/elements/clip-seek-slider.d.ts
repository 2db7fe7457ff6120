export * from '../elements/controls/clip-seek-slider.js';
