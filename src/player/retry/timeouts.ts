/** Every time limit of the player, in seconds. */

/** Silence at the start of a clip until it has failed, all sources together. */
export const startTimeout = 10;
/** Trouble in the middle of a clip until it has failed. */
export const playingTimeout = 19.5;
/** Silence in the middle of a clip until the request that hangs is sent again. */
export const stallTimeout = 3.75;
/** A wait until the viewer is told of it. */
export const spinnerDelay = 0.3;
/** Between two looks at a wait. */
export const waitInterval = 0.25;
/** Between two looks at media that says that it plays: two find it standing still, so that a wait is told within 3 s. */
export const stallInterval = 1.3;
/** One request of a stream until it has failed: no segment that takes longer can be played without a stop. */
export const requestTimeout = 60;
/** An import until it is taken for one that never settles: it cannot be aborted. */
export const importTimeout = 4;
/** Media played beyond a failure until the failure is forgotten. */
export const recoveredAfter = 1;

/** The pointer or the focus rests on a clip until that counts as intent. */
export const intentRest = 0.1;
/** The target of an intent is left until its preload ends. */
export const intentGrace = 0.5;
/** The age at which a preload that nobody has played is thrown away. */
export const preloadAge = 30;

/** Between two tries. */
export const retryDelays = {
  /** Before the clip has played. */
  start: [1, 2, 4],
  /** In the middle of the clip: the first, and all others. */
  playing: [1, 4.5],
  /** While nobody waits: the media plays from its buffer, or is paused. The last holds for all others. */
  idle: [2, 8, 30],
  /** While no failure may be told: the page is hidden, or there is no network. */
  hidden: 30,
} as const;
