import type { CaptionProblem, Cue } from './cue.js';
/**
 * The captions of a SubRip file. A cue begins at a line with an arrow, whatever stands between: a blank line inside
 * its words, and a missing or repeated number, do no harm. A cue whose time cannot be read is told to `report`.
 */
export declare function parseSrt(text: string, report: (problem: CaptionProblem) => void): Cue[];
