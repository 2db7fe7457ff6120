import type { Clip } from '../clip/clip.js';
import { type ClipProblem } from '../clip/clip-error.js';
/**
 * As `parseClip`, with what only a site acts on: who may frame the clip, which no page's script has to know, and how
 * many hosts its media and pictures come from. What is on further hosts is reported and left out.
 */
export declare function parseSiteClip(document: unknown, base: string, report?: (problem: ClipProblem) => void): Clip;
