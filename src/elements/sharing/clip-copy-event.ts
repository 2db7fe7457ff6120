import { ClipEvent } from '../base/clip-event.js';
import type { CopyMethod } from './copy-text.js';

/** The text and the result of a copy. With the method `manual` the clipboard is unchanged. */
export interface ClipCopy {
  readonly what: 'code' | 'url' | 'transcript' | 'quote';
  readonly text: string;
  readonly method: CopyMethod;
}

/** `clip-copy`: a copy button was pressed. */
export class ClipCopyEvent extends ClipEvent<ClipCopy> {
  constructor(copy: ClipCopy) {
    super('clip-copy', copy);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-copy': ClipCopyEvent;
  }
}
