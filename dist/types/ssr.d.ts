import { ClipProblem } from './server.js';

/**
 * Writes the face of each `<clip-player>` into the HTML of a page, as declarative shadow DOM: poster, title and length,
 * which are visible before any script runs. The clip is that of the JSON-LD child of the element, else of its attributes
 * and the link in it. An existing face is replaced. A clip that cannot be played here gets no face: its link stays. An
 * element that contains a `<video>` or `<audio>` is not changed, because the browser's own player is more useful than a
 * picture.
 *
 * @param page HTML of a page or of a part of it.
 * @param address The page's address, the base of relative addresses.
 * @param report Called with each part that cannot be read; the element then gets the face of its attributes.
 */
declare function drawFaces(page: string, address: string, report?: (problem: ClipProblem) => void): string;

export { drawFaces };
