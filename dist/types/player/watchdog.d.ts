import type { Clock } from './clock.js';
/** What a watchdog asks and tells. */
export interface Watched {
    /** Seconds of silence granted now; at most `patience`. */
    limit(): number;
    /** The wait has become noticeable. */
    noticed(): void;
    /** Nothing came for `limit()` seconds. May be told again, when the wait goes on with a larger limit. */
    silent(): void;
}
/** Watches one wait after another, so that none stays silent for ever. */
export declare class Watchdog {
    #private;
    readonly clock: Clock;
    readonly watched: Watched;
    constructor(clock: Clock, watched: Watched);
    /** Begins to watch a wait; a wait that is watched already goes on. */
    start(): void;
    /** A byte came, or something changed. */
    kick(): void;
    stop(): void;
}
