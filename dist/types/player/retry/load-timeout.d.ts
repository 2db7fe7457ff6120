import type { Clock } from './clock.js';
/** The limit and the callbacks of a load timeout. */
export interface LoadTimeoutHost {
    /** Seconds without progress that are allowed now. */
    limit(): number;
    /** The wait has lasted for `spinnerDelay`. */
    noticed(): void;
    /** No progress for `limit()` seconds. Called again at every check while that lasts. */
    timedOut(): void;
}
/** Times out a wait without progress, so that none lasts for ever. */
export declare class LoadTimeout {
    #private;
    readonly clock: Clock;
    readonly host: LoadTimeoutHost;
    constructor(clock: Clock, host: LoadTimeoutHost);
    /** Starts the timers of a wait; a running wait goes on. */
    start(): void;
    /** A byte has arrived, or the media state has changed. */
    progress(): void;
    stop(): void;
}
