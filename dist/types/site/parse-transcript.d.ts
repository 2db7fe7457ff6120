import type { ClipProblem } from '../clip/clip-error.js';
import type { Transcript } from './transcript-part.js';
/**
 * The transcript of a WebVTT file of captions in a language (BCP 47). A cue that cannot be read is told to `report` and left
 * out; a text that is no WebVTT is a `ClipError`.
 */
export declare function parseTranscript(text: string, language: string, report?: (problem: ClipProblem) => void): Transcript;
