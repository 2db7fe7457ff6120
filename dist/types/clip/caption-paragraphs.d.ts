import type { CaptionLine } from './caption-line.js';
/** Lines that belong together: one speaker, without a pause. */
export interface CaptionParagraph {
    readonly speaker?: string;
    readonly lines: readonly CaptionLine[];
}
/** The paragraphs of a transcript: they end where the speaker changes, at a pause, and after many words. */
export declare function captionParagraphs(lines: readonly CaptionLine[]): CaptionParagraph[];
