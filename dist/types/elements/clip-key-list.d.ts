export * from '../elements/article/clip-key-list.js';
