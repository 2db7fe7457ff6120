export * from '../elements/controls/clip-more-buttons.js';
