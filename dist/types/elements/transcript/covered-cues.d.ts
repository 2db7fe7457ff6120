import type { CaptionLine } from '../../clip/caption-line.js';
/** A line of a transcript of which a selection covers a part or all. */
export interface CoveredCue {
    /** The whole line; its times are those of its cue. */
    readonly line: CaptionLine;
    /** The index of the line in the transcript. */
    readonly index: number;
    /** The covered part of `line.text`: offsets, UTF-16 units. */
    readonly from: number;
    readonly to: number;
    /** The covered words. */
    readonly text: string;
    /** Seconds of media time: of the first and last covered word where their times are known, else of the cue. */
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
}
/**
 * The lines that a range in a transcript covers, in order; none where it covers no words.
 *
 * @param range A `Range` or `StaticRange`, such as the selection; it may begin and end outside of the lines.
 * @param elements The elements of the lines, in document order, each with the text of its line.
 * @param lines The lines, in the same order.
 */
export declare function coveredCues(range: AbstractRange, elements: readonly Element[], lines: readonly CaptionLine[]): CoveredCue[];
