export * from '../../elements/article/clip-veil.js';
