import { ClipEvent } from './clip-event.js';

/** The panels that open over a clip. */
type PanelName = 'embed' | 'share';
/** The dialogs that open over a clip: a panel, the transcript, or the list of keys. */
type DialogName = PanelName | 'transcript' | 'keys';
/** `clip-open` and `clip-close`: a dialog over the clip has opened or closed. */
declare class ClipPanelEvent extends ClipEvent<{
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

export { ClipPanelEvent };
export type { DialogName, PanelName };
