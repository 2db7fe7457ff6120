export { drawFaces } from './ssr/draw-faces.js';
