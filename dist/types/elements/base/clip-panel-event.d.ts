import { ClipEvent } from './clip-event.js';
/** The panels that open over a clip. */
export type PanelName = 'embed' | 'share';
/** What opens over a clip in a dialog: a panel, the transcript, or the list of keys. */
export type DialogName = PanelName | 'transcript' | 'keys';
/** `clip-open` and `clip-close`: a panel came or went. */
export declare class ClipPanelEvent extends ClipEvent<{
    readonly panel: DialogName;
}> {
    constructor(type: 'clip-open' | 'clip-close', panel: DialogName);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-open': ClipPanelEvent;
        'clip-close': ClipPanelEvent;
    }
}
