import type { FrameFacts } from './diagnose.js';
/** What the page in this frame can find out about the frame. */
export declare function frameFacts(view: Window): FrameFacts;
