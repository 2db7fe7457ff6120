import type { Excerpt } from '../../player/excerpt.js';
/** Which moments of media have been played; each counts once, however often it was seen. */
export declare class PlayedTime {
    #private;
    add(start: number, end: number): void;
    /** Seconds that were played between two moments. */
    within({ start, end }: Excerpt): number;
    clear(): void;
}
