import { ClipEvent } from '../base/clip-event.js';
/** Per cent of a clip. */
export type Quarter = 25 | 50 | 75 | 100;
/** `clip-progress`: a quarter more of the clip, or of its excerpt, has been played. */
export declare class ClipProgressEvent extends ClipEvent<{
    readonly quarter: Quarter;
}> {
    constructor(quarter: Quarter);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-progress': ClipProgressEvent;
    }
}
