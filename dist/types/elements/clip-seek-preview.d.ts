export * from '../elements/seeking/clip-seek-preview.js';
