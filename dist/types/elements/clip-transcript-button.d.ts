export * from '../elements/controls/clip-transcript-button.js';
