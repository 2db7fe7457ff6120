export * from '../elements/controls/clip-fullscreen-button.js';
