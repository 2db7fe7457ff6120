export * from '../elements/controls/clip-controls.js';
