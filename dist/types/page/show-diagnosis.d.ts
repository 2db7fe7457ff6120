import { type FrameFacts } from './diagnose.js';
/** Lists over the clip what the frame forbids, for the publisher who asked for it by `?diagnose=1`. */
export declare function showDiagnosis(view: Window, facts?: FrameFacts): HTMLElement;
