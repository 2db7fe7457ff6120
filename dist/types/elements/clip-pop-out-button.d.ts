export * from '../elements/controls/clip-pop-out-button.js';
