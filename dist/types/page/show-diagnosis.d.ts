import { type FrameFacts } from './diagnose.js';
/** Shows a list of what the frame blocks above the clip, for publishers (`?diagnose=1`). Returns its element. */
export declare function showDiagnosis(view: Window, facts?: FrameFacts): HTMLElement;
