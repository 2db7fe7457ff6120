export * from '../elements/controls/clip-centre.js';
