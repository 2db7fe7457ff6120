import type { Clock } from './clock.js';
/** Media that says that it plays. */
export interface Mover {
    /** Seconds at which the media itself stands now. */
    mediaTime(): number;
    /** It does not move. */
    stands(): void;
}
/**
 * Notices media that says that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and fires no event from then on. Answers what is to be told whenever it begins or ceases to
 * play.
 */
export declare function watchStandstill(clock: Clock, mover: Mover): (plays: boolean) => void;
