import { ClipProblem } from './server.js';

/**
 * Draws the face of each `<clip-player>` into the HTML of a page, as declarative shadow DOM: poster, title and length stand
 * there before any script. What a clip is comes from the JSON-LD child of its element, else from the attributes and the link
 * in it. A face that is there already is drawn anew. An element with a `<video>` or `<audio>` inside stays as it is, because
 * the browser's own player is better than a picture.
 *
 * @param page HTML of a page or of a part of it.
 * @param address The page's address, against which relative addresses resolve.
 * @param report Is told what cannot be read; the element then has the face of its attributes.
 */
declare function drawFaces(page: string, address: string, report?: (problem: ClipProblem) => void): string;

export { drawFaces };
