import { ClipEvent } from '../base/clip-event.js';
/** The reader, or a script, has agreed that a clip is loaded, or has taken that back. */
export declare class ClipConsentEvent extends ClipEvent<{
    readonly granted: boolean;
    /** The hosts that the element names, as `example.org` or `example.org:8443`. */
    readonly hosts: readonly string[];
}> {
    constructor(granted: boolean, hosts: readonly string[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-consent': ClipConsentEvent;
    }
}
