import type { PlayerErrorCode } from '../player-error.js';
/** A failure of a source, and what is known about it. */
export interface PlaybackFailure {
    readonly code: PlayerErrorCode;
    /** HTTP status; 0 without a response; undefined where it is unknown. */
    readonly status: number | undefined;
    /** Earlier failures of this source since it last played. */
    readonly tries: number;
    /** Seconds since the first failure of any source. */
    readonly elapsed: number;
    /** The clip has played already. */
    readonly played: boolean;
    /** No viewer waits: the media plays from its buffer, or is paused. */
    readonly idle: boolean;
    /** The clip has an untried source. */
    readonly hasOtherSources: boolean;
}
/** A retry of the same source after a number of seconds, the next source, or an error for the viewer. */
export type RecoveryAction = {
    readonly retryAfter: number;
} | 'next-source' | 'fail';
/** The retry policy: decides what follows a failure. Pure; no other code decides it. */
export declare function decideRecovery(failure: PlaybackFailure): RecoveryAction;
