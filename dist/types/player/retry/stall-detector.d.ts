import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
/**
 * Detects stalls without an event: media that reports that it plays and stands still. WebKitGTK (2.50) does so after some
 * seeks right after metadata, and when a connection is cut. Stalls are reported offline too, although no timeout counts
 * then, so that the viewer learns of the wait.
 */
export declare class StallDetector {
    #private;
    readonly clock: Clock;
    readonly connection: Connection;
    /** `currentTime` of the media element, in seconds. */
    readonly mediaTime: () => number;
    readonly stalled: () => void;
    constructor(clock: Clock, connection: Connection, 
    /** `currentTime` of the media element, in seconds. */
    mediaTime: () => number, stalled: () => void);
    /** Watches while the media plays. */
    watch(plays: boolean): void;
}
