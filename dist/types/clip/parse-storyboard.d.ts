import { type ClipProblem } from './clip-error.js';
/** A still of a clip: a part of a picture that holds many, and when it is to be shown. Seconds; pixels of the picture. */
export interface Still {
    readonly start: number;
    readonly end: number;
    readonly url: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/**
 * The stills of a storyboard, in the order of time: a WebVTT file whose cues are addresses with `#xywh=x,y,w,h`
 * (https://www.w3.org/TR/media-frags/#naming-space), relative to `base`, its own. A broken cue is told to `report` and
 * left out; a text that is no WebVTT is a `ClipError`.
 */
export declare function parseStoryboard(text: string, base: string, report?: (problem: ClipProblem) => void): Still[];
