export * from '../elements/article/clip-mini-bar.js';
