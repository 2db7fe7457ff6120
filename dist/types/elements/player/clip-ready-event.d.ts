import type { Clip } from '../../clip/clip.js';
import { ClipEvent } from '../base/clip-event.js';
/** `clip-ready`: the clip is known. */
export declare class ClipReadyEvent extends ClipEvent<{
    readonly clip: Clip;
}> {
    constructor(clip: Clip);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-ready': ClipReadyEvent;
    }
}
