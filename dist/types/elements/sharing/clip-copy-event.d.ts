import { ClipEvent } from '../base/clip-event.js';
import type { CopyMethod } from './copy-text.js';
/** What was to be copied, and how it went; with the method `manual` nothing is on the clipboard yet. */
export interface ClipCopy {
    readonly what: 'code' | 'url' | 'transcript' | 'quote';
    readonly text: string;
    readonly method: CopyMethod;
}
/** `clip-copy`: somebody pressed a copy button. */
export declare class ClipCopyEvent extends ClipEvent<ClipCopy> {
    constructor(copy: ClipCopy);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-copy': ClipCopyEvent;
    }
}
