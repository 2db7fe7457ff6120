import type { CaptionProblem } from './cue.js';
/**
 * A WebVTT file as it is, but for times that browsers would pass over and that can be read, such as those with a
 * comma; they are written anew. A time that cannot be read is told to `report`, and the cue left out.
 */
export declare function mendWebVtt(text: string, report: (problem: CaptionProblem) => void): string;
