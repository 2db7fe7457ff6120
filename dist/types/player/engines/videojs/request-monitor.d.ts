import type { PlayerError } from '../../player-error.js';
import type { RequestOptions, VhsRequest } from './vhs-internals.js';
/** A failed request of a stream. */
export interface FailedRequest {
    readonly url: string;
    /** HTTP status; 0 without a response. */
    readonly status: number;
    /** Number of requests that have failed in a row. */
    readonly times: number;
    /** It was ended by `timeOutAll()`. */
    readonly timedOut: boolean;
    /** Why it was refused. */
    readonly reason?: PlayerError;
}
/** Tracks which requests of a stream are pending and which have failed, by their `XMLHttpRequest`. */
export declare class RequestMonitor {
    #private;
    /** Called for each failure, after VHS has handled it. */
    readonly onFailure: (failed: FailedRequest) => void;
    /** Seconds of buffered media. */
    readonly buffered: () => number;
    constructor(
    /** Called for each failure, after VHS has handled it. */
    onFailure: (failed: FailedRequest) => void, 
    /** Seconds of buffered media. */
    buffered: () => number);
    /** The last failure; undefined once a segment has arrived after it. */
    get last(): FailedRequest | undefined;
    /** Number of requests sent so far. */
    get sent(): number;
    /** Forgets pending requests and failures, because the source changes. */
    reset(): void;
    /** Makes every pending request time out. Returns false when none is pending. */
    timeOutAll(): boolean;
    /** Makes a response count as a failure, for VHS as well. Call it before the listeners of `watch` run. */
    refuse(request: VhsRequest, reason: PlayerError): void;
    /** Watches a request before it is sent. */
    watch(request: VhsRequest, options: RequestOptions): void;
}
