export * from '../elements/sharing/clip-copy-field.js';
