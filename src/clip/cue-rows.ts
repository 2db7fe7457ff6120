import type { CueRow } from './parse-cue-text.js';

/** A cue and its rows. Times are seconds of media time. */
export interface CueRows {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly CueRow[];
}

/**
 * The largest difference, in seconds, between times that count as equal: in two segments, or at the boundary of two
 * cues.
 */
export const tolerance = 0.1;
