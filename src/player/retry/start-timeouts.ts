/*
 * The time limits of a start, in seconds, before the engine is loaded. They are apart from the others, because every
 * page loads them.
 */

/** Time without progress at the start after which the clip fails, for all sources together. */
export const startTimeout = 10;
/** Duration of a wait after which the spinner is shown. */
export const spinnerDelay = 0.3;
