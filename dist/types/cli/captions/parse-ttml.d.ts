import { type CaptionProblem, type Cue } from './cue.js';
export interface TtmlCaptions {
    readonly cues: Cue[];
    /** `xml:lang` of the document. */
    readonly language?: string;
}
/**
 * The captions of a TTML document, such as IMSC and EBU-TT-D: the paragraphs, at their own times within those of what
 * they stand in. Times are read, line breaks, bold, italic and underlined text are kept; places and colours are not. A
 * paragraph whose time cannot be read is told to `report`. Throws a `CaptionError` where there is no TTML.
 */
export declare function parseTtml(text: string, report: (problem: CaptionProblem) => void): TtmlCaptions;
