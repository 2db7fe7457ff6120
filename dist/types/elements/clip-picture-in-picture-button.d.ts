export * from '../elements/controls/clip-picture-in-picture-button.js';
