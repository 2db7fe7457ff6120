export * from '../elements/controls/clip-feedback.js';
