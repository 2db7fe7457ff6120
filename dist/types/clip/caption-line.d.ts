/** A cue as a file of captions or a text track has it: seconds of media time, and WebVTT cue text with its tags. */
export interface CaptionCue {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** When a word is spoken: its offset in the text of a line, UTF-16 units, and seconds of media time. */
export interface TimedWord {
    readonly at: number;
    readonly start: number;
}
/** What one speaker says in one cue, as plain text on one line; seconds of media time. */
export interface CaptionLine {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** The name in `<v Name>`. */
    readonly speaker?: string;
    /** Somebody else begins to speak here, whose name is not known. */
    readonly turn?: true;
    /** The words whose time stands inside the cue (`<00:01.000>`), in order; empty where the cue has no such times. */
    readonly words: readonly TimedWord[];
}
