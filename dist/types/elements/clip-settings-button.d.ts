export * from '../elements/controls/clip-settings-button.js';
