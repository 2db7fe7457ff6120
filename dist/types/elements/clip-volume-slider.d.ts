export * from '../elements/controls/clip-volume-slider.js';
