import type { Excerpt } from '../../player/excerpt.js';
/** Seconds of an excerpt that nobody has chosen yet. */
export declare const usualLength = 15;
/** Seconds of one step, and of the shortest excerpt. */
export declare const step = 0.1;
/** Which end of an excerpt. */
export type ExcerptSide = keyof Excerpt;
/** An excerpt as others give it: one end may be missing. */
export interface GivenExcerpt {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
}
/** Seconds to a tenth. */
export declare const toTenths: (seconds: number) => number;
/**
 * The excerpt to begin with: from a position on, or, where the clip is nearly over, its last seconds. `length` is that of
 * the clip in seconds, or infinite where nobody knows it.
 */
export declare function suggestedExcerpt(position: number, length: number): Excerpt;
/** An excerpt within a clip, at least one step long; undefined where there is none of it. */
export declare function fittedExcerpt(excerpt: GivenExcerpt | undefined, length: number): Excerpt | undefined;
/** An excerpt with one end moved; it stops before the other end, and at those of the clip. */
export declare function movedExcerpt(excerpt: Excerpt, side: ExcerptSide, time: number, length: number): Excerpt;
/**
 * An excerpt that begins or ends at the playhead. Where that lies beyond the other end, the excerpt keeps its length and
 * moves as a whole.
 */
export declare function excerptFromHere(excerpt: Excerpt, side: ExcerptSide, time: number, length: number): Excerpt;
export declare const isSameExcerpt: (one: GivenExcerpt, other: Excerpt) => boolean;
