import type { CaptionLine } from './caption-line.js';
/** A line of a transcript; one of a plain text has no times. */
export type TranscriptLine = Pick<CaptionLine, 'text'> & Partial<CaptionLine>;
/** Lines that belong together. */
export interface TranscriptParagraph {
    readonly speaker?: string;
    readonly lines: readonly TranscriptLine[];
}
/** The words of a paragraph, its lines joined as its script wants it. */
export declare function paragraphText({ lines }: TranscriptParagraph): string;
/** A transcript as plain text: paragraphs with a blank line between, each after the name of its speaker. */
export declare function transcriptText(paragraphs: readonly TranscriptParagraph[]): string;
/** The paragraphs of a plain text: blank lines part them, or, where there are none, its line breaks. */
export declare function plainParagraphs(text: string): TranscriptParagraph[];
