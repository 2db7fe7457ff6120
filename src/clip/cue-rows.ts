import type { CueRow } from './parse-cue-text.js';

/** A cue and its rows; seconds of media time. */
export interface CueRows {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly CueRow[];
}

/** Seconds by which the same time may differ between two segments, or two cues that touch. */
export const tolerance = 0.1;
