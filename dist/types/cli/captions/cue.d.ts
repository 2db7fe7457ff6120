/** A caption with its time, seconds of media time; the text is that of WebVTT. */
export interface Cue {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Cue settings of WebVTT, such as `line:0`. */
    readonly settings?: string;
}
/** Something in a file of captions that cannot stand; the line counts from 1. */
export interface CaptionProblem {
    readonly line: number;
    readonly message: string;
}
/** A file in which there are no captions; the message says what was expected. */
export declare class CaptionError extends Error {
}
