/** Seconds from the start of a wait until the viewer is told of it. */
export const notice = 0.3;

/** Seconds without a byte or a change of state after which a wait is over, all sources together. */
export const patience = 10;

/** Seconds of silence, in the middle of a clip, after which what is waited for is asked for again. */
export const nudge = 3.75;
