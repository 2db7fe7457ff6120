import type { Clock } from './clock.js';
/**
 * Notices media that says that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and fires no event from then on.
 */
export declare class Standstill {
    #private;
    readonly clock: Clock;
    readonly time: () => number;
    readonly found: () => void;
    constructor(clock: Clock, time: () => number, found: () => void);
    /** What plays is looked at from now on, and what does not play is not. */
    watch(plays: boolean): void;
}
