import { type Phase } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
/** The playback as the retry controller sees it: its state and its commands. */
export interface RecoveryHost {
    readonly phase: Phase;
    /** Position in the clip, in seconds. */
    readonly position: number;
    /** `currentTime` of the media element, in seconds. */
    readonly mediaTime: number;
    /** The clip has an untried source. */
    readonly hasOtherSources: boolean;
    /** Share of the sources that were tried, the current one included; 0 to 1. */
    readonly triedShare: number;
    /** A wait has lasted for `spinnerDelay`. */
    showWaiting(): void;
    /** Shows whether the viewer waits while the browser is offline. */
    showOffline(offline: boolean): void;
    /** The media stands still without a `waiting` event. */
    stall(): void;
    /** Loads the same source again. */
    reload(): void;
    nextSource(reason: PlayerError): void;
    fail(reason: PlayerError): void;
}
/** Details of a failure. */
interface Circumstances {
    /** Number of requests that have failed in a row; undefined where it is unknown. */
    readonly times?: number | undefined;
    /** No viewer waits for the request that failed. */
    readonly idle?: boolean;
    /** Seconds without progress before the failure. */
    readonly silence?: number;
}
/**
 * Counts the failures of a clip and carries out the decisions of `decideRecovery()`: retries with backoff, the next source,
 * or an error. Watches for timeouts, stalls and the network. Resets once playback passes a failure by `recoveredAfter`.
 */
export declare class RetryController {
    #private;
    readonly host: RecoveryHost;
    readonly clock: Clock;
    readonly connection: Connection;
    constructor(host: RecoveryHost, clock: Clock, connection: Connection, signal: AbortSignal);
    /** Whether a retry is planned. */
    get isPending(): boolean;
    /** The phase has changed; `began` says that a wait begins. */
    phaseChanged(phase: Phase, began: boolean): void;
    /** A byte has arrived, or the media state has changed. */
    progress(): void;
    /** The media plays. Forgets a failure once the position is `recoveredAfter` seconds away from it. */
    playing(): void;
    /** A source, or one of its requests, has failed. */
    failed(error: PlayerError, { times, idle, silence }?: Circumstances): void;
    /** Another source has its own number of retries, within the remaining time. */
    sourceChanged(): void;
    /** Forgets the failure, after a command or a recovery. */
    reset(): void;
    /** Another clip is open, which has not played yet. */
    clipChanged(): void;
}
export {};
