/** A caption. Times are seconds of media time; the text is WebVTT cue text. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Cue settings of WebVTT, such as `line:0`. */
  readonly settings?: string;
}

/**
 * The time for which a cue is shown whose end is its start, in seconds. Speech recognition writes such cues, and browsers
 * show none of them.
 */
export const brief = 1;

/** A fault in a caption file. Lines start at 1. */
export interface CaptionProblem {
  readonly line: number;
  readonly message: string;
}

/** Thrown for a file without captions. The message names what was expected. */
export class CaptionError extends Error {}
