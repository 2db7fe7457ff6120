export * from '../elements/seeking/clip-live-button.js';
