import type { PlayerErrorCode } from '../../player/player-error.js';
import { ClipEvent } from '../base/clip-event.js';
/** What failed, in words for developers, and how to begin again. */
export interface ClipFailure {
    readonly code: PlayerErrorCode;
    readonly message: string;
    readonly retry: () => void;
}
/** `clip-error`: nothing can be played. */
export declare class ClipErrorEvent extends ClipEvent<ClipFailure> {
    constructor(failure: ClipFailure);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-error': ClipErrorEvent;
    }
}
