/** Every time limit of the player, in seconds. */
/** Time without progress at the start after which the clip fails, for all sources together. */
export declare const startTimeout = 10;
/** Duration of a failure in the middle of a clip after which the clip fails. */
export declare const playingTimeout = 19.5;
/** Time without progress in the middle of a clip after which the pending requests are repeated. */
export declare const stallTimeout = 3.75;
/** Duration of a wait after which the spinner is shown. */
export declare const spinnerDelay = 0.3;
/** Interval between two checks of a wait. */
export declare const waitInterval = 0.25;
/** Interval between two checks for a stall. A stall is found by the second check, so within 3 s. */
export declare const stallInterval = 1.3;
/** Timeout of one request of a stream. A segment that takes longer cannot play without a stop. */
export declare const requestTimeout = 60;
/** Duration after which an import counts as hanging; it cannot be aborted. */
export declare const importTimeout = 4;
/** Distance from the position of a failure, in seconds of media, after which the failure is forgotten. */
export declare const recoveredAfter = 1;
/** Duration of a rest of the pointer or the focus on a clip after which it counts as intent. */
export declare const intentRest = 0.1;
/** Delay between the end of an intent and the end of its preload. */
export declare const intentGrace = 0.5;
/** Age at which an unused preload is dropped. */
export declare const preloadAge = 30;
/** Delays before a retry (backoff). */
export declare const retryDelays: {
    /** Before the clip has played. */
    readonly start: readonly [1, 2, 4];
    /** In the middle of the clip: before the first retry, and before all others. */
    readonly playing: readonly [1, 4.5];
    /** While no viewer waits: the media plays from its buffer, or is paused. The last delay repeats. */
    readonly idle: readonly [2, 8, 30];
    /** While the page is hidden or offline, when failures are not shown. */
    readonly hidden: 30;
};
