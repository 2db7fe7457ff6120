import type { Segment } from '../../player/segment.js';
/** Which moments of media have been played; each counts once, however often it was seen. */
export declare class PlayedTime {
    #private;
    add(start: number, end: number): void;
    /** Seconds that were played between two moments. */
    within({ start, end }: Segment): number;
    clear(): void;
}
