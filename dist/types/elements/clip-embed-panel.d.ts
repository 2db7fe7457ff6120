export * from '../elements/sharing/clip-embed-panel.js';
