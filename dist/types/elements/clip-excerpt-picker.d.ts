export * from '../elements/excerpt/clip-excerpt-picker.js';
