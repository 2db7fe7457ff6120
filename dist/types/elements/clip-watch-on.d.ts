export * from '../elements/seeking/clip-watch-on.js';
