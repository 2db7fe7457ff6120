export * from '../elements/controls/clip-captions-button.js';
