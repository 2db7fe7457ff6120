export * from '../elements/controls/clip-open-page-button.js';
