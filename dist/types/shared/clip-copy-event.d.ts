import { ClipEvent } from './clip-event.js';

/**
 * The method of a copy: in a `copy` event (`event`), by the Clipboard API (`api`), or not at all (`manual`: the viewer
 * must press the keys).
 */
type CopyMethod = 'event' | 'api' | 'manual';

/** The text and the result of a copy. With the method `manual` the clipboard is unchanged. */
interface ClipCopy {
    readonly what: 'code' | 'url' | 'transcript' | 'quote';
    readonly text: string;
    readonly method: CopyMethod;
}
/** `clip-copy`: a copy button was pressed. */
declare class ClipCopyEvent extends ClipEvent<ClipCopy> {
    constructor(copy: ClipCopy);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-copy': ClipCopyEvent;
    }
}

export { ClipCopyEvent };
export type { ClipCopy };
