export * from '../elements/article/clip-content-warning.js';
