export * from '../elements/controls/clip-direct-link-button.js';
