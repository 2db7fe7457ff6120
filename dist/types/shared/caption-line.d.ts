/**
 * The time of a word: `at` is its offset in the text of the line in UTF-16 units, `start` is in seconds of media
 * time.
 */
interface TimedWord {
    readonly at: number;
    readonly start: number;
}
/** The words of one speaker in one cue, as plain text on one line. Times are seconds of media time. */
interface CaptionLine {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** The annotation of the voice tag, `<v Name>`. */
    readonly speaker?: string;
    /** Another speaker, whose name is unknown, begins with this line. */
    readonly turn?: true;
    /** The words with a timestamp inside the cue (`<00:01.000>`), in order. Empty for a cue without timestamps. */
    readonly words: readonly TimedWord[];
}

export type { CaptionLine };
