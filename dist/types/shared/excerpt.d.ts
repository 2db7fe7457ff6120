/** A part of a clip, in seconds of media time. */
interface Excerpt {
    readonly start: number;
    readonly end: number;
}

export type { Excerpt };
