import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
/** Media that says that it plays. */
export interface Mover {
    /** Seconds at which the media itself stands now. */
    mediaTime(): number;
    /** It does not move. */
    stands(): void;
}
/**
 * Notices media that says that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and where a line is cut, and fires no event from then on. Without a network no wait counts,
 * but this is how it begins. Answers what is to be told whenever it begins or ceases to play.
 */
export declare function watchStandstill(clock: Clock, connection: Connection, mover: Mover): (plays: boolean) => void;
