import type { TranscriptParagraph } from './transcript-text.js';
/** A place in a transcript: a line, counted through all paragraphs, and an offset in its text, UTF-16 units. */
export interface TextPlace {
    readonly line: number;
    readonly at: number;
}
/** Words of a transcript, and the part of the clip in which they are said. */
export interface QuotedPart {
    readonly paragraphs: readonly {
        readonly words: string;
        readonly speaker?: string;
    }[];
    /** Seconds of media time; undefined for words without times. */
    readonly excerpt: {
        readonly start: number;
        readonly end: number;
    } | undefined;
}
/**
 * The words between two places of a transcript, in order, widened to whole words. The excerpt begins with the cue of the first
 * word and ends with that of the last one, or at the times of the words where the cues have them. Undefined without words.
 */
export declare function quotedPart(paragraphs: readonly TranscriptParagraph[], from: TextPlace, to: TextPlace): QuotedPart | undefined;
