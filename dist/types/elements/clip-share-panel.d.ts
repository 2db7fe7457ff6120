export * from '../elements/sharing/clip-share-panel.js';
