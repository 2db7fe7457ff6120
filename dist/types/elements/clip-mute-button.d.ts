export * from '../elements/controls/clip-mute-button.js';
