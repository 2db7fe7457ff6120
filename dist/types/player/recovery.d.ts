import type { PlayerErrorCode } from './player-error.js';
/** What is known when a source has a setback. */
export interface Setback {
    readonly code: PlayerErrorCode;
    /** HTTP status, 0 where no answer came; undefined where nobody knows. */
    readonly status: number | undefined;
    /** Setbacks of this source before this one, since it played last. */
    readonly tries: number;
    /** Seconds since the trouble began, whatever the source. */
    readonly elapsed: number;
    /** Whether the clip has played already: then somebody is in the middle of it. */
    readonly played: boolean;
    /** Whether the media plays on, or stands by a viewer's wish: nobody waits. */
    readonly alive: boolean;
    /** Whether the clip has another source to try. */
    readonly others: boolean;
}
/** What to do about it: the same again after so many seconds, the next source, or tell the viewer. */
export type Step = {
    readonly after: number;
} | 'next' | 'tell';
/** Decides, in this one place, between *retry*, *next source* and *tell*. */
export declare function recovery(setback: Setback): Step;
