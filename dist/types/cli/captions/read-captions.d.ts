import { type CaptionProblem } from './cue.js';
/** A file of captions as WebVTT. */
export interface Captions {
    readonly vtt: string;
    /** BCP 47, where the file itself says it. */
    readonly language?: string;
    /** The encoding that the file was read in. */
    readonly encoding: string;
}
/**
 * The captions of a file, whatever its name says: WebVTT, TTML or SubRip. Cues that cannot be read are told to `report`
 * and left out. Throws a `CaptionError` where there are none at all.
 */
export declare function readCaptions(bytes: Uint8Array, language: string | undefined, report: (problem: CaptionProblem) => void): Captions;
