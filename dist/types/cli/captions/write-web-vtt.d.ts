import type { Cue } from './cue.js';
/** Captions as a WebVTT file, in the order of time. */
export declare function writeWebVtt(cues: readonly Cue[]): string;
/** Plain words as the text of a cue: nothing in them is markup. */
export declare function cueText(words: string): string;
