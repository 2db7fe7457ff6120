export * from '../elements/controls/clip-device-button.js';
