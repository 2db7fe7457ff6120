import type { FrameFacts } from './diagnose.js';
/** Detects what the frame of a page allows. */
export declare function frameFacts(view: Window): FrameFacts;
