import type { Clip } from './clip.js';
import type { ClipProblem } from './clip-error.js';
import { type RareForms } from './place.js';
/** As `parseClip`, with what reads the rare forms given: a page fetches that on demand. */
export declare function parseUsualClip(document: unknown, base: string, report: (problem: ClipProblem) => void, forms: RareForms): Clip;
