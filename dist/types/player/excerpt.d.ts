/** A part of a clip, in seconds of media time. */
export interface Excerpt {
    readonly start: number;
    readonly end: number;
}
/** An excerpt from two positions; undefined when `end` is missing or not after `start`. */
export declare function excerptOf(start: number, end: number | undefined): Excerpt | undefined;
/** Whether an excerpt contains a position. Both ends belong to it, with a tolerance of 0.1 s for rounded seeks. */
export declare function isInside({ start, end }: Excerpt, time: number): boolean;
/** An excerpt for a position: a position outside lifts it. */
export declare function excerptAt(excerpt: Excerpt | undefined, time: number): Excerpt | undefined;
