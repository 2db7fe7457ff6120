import { ClipEvent } from '../base/clip-event.js';
/** Where a clip goes: `target` is a name such as `telegram`, or `system` for the system's own share sheet. */
export interface ClipShare {
    readonly target: string;
    readonly url: string;
}
/** `clip-share`: somebody chose where to share. */
export declare class ClipShareEvent extends ClipEvent<ClipShare> {
    constructor(share: ClipShare);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-share': ClipShareEvent;
    }
}
