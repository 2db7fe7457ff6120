import { ClipEvent } from './clip-event.js';
/** The panels that open over a clip. */
export type PanelName = 'embed' | 'share';
/** `clip-open` and `clip-close`: a panel came or went. */
export declare class ClipPanelEvent extends ClipEvent<{
    readonly panel: PanelName;
}> {
    constructor(type: 'clip-open' | 'clip-close', panel: PanelName);
}
declare global {
    interface HTMLElementEventMap {
        'clip-open': ClipPanelEvent;
        'clip-close': ClipPanelEvent;
    }
}
