export * from '../elements/sharing/clip-dialog.js';
