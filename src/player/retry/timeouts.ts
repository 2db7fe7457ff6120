/** Every time limit of the player, in seconds. */

/** Time without progress at the start after which the clip fails, for all sources together. */
export const startTimeout = 10;
/** Duration of a wait after which the spinner is shown. */
export const spinnerDelay = 0.3;
/** Duration of a failure in the middle of a clip after which the clip fails. */
export const playingTimeout = 19.5;
/** Time without progress in the middle of a clip after which the pending requests are repeated. */
export const stallTimeout = 3.75;
/** Interval between two checks of a wait. */
export const waitInterval = 0.25;
/** The interval between two checks for a stall. The second check detects it, so within 3 s. */
export const stallInterval = 1.3;
/** The timeout of one request of a stream. A segment that takes longer cannot play without a stall. */
export const requestTimeout = 60;
/** The time after which an import counts as failed. It cannot be aborted. */
export const importTimeout = 4;
/** The distance from the position of a failure, in seconds of media, after which the failure is forgotten. */
export const recoveredAfter = 1;

/** The time for which pointer or focus must stay on a clip to count as intent. */
export const intentRest = 0.1;
/** The delay between the end of an intent and the end of its preload. */
export const intentGrace = 0.5;
/** The age after which an unused preload is dropped. */
export const preloadAge = 30;

/** Delays before a retry (backoff). */
export const retryDelays = {
  /** Before the clip has played. */
  start: [1, 2, 4],
  /** In the middle of the clip: the first delay, and all later ones. */
  playing: [1, 4.5],
  /** While no viewer waits: the media plays from its buffer, or is paused. The last delay repeats. */
  idle: [2, 8, 30],
  /** While the page is hidden or offline, when failures are not shown. */
  hidden: 30,
} as const;
