/** Seconds of silence, in the middle of a clip, after which what is waited for is asked for again. */
export const nudge = 3.75;
