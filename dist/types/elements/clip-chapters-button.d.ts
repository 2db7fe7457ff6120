export * from '../elements/seeking/clip-chapters-button.js';
