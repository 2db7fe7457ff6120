export * from '../elements/controls/clip-play-button.js';
