export * from '../elements/article/clip-notice.js';
