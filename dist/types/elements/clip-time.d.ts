export * from '../elements/controls/clip-time.js';
