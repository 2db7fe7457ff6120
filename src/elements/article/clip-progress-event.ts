import { ClipEvent } from '../base/clip-event.js';

/** A quartile of a clip, in percent. */
export type Quarter = 25 | 50 | 75 | 100;

/** `clip-progress`: another quarter of the clip, or of its excerpt, has been played. */
export class ClipProgressEvent extends ClipEvent<{ readonly quarter: Quarter }> {
  constructor(quarter: Quarter) {
    super('clip-progress', { quarter });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-progress': ClipProgressEvent;
  }
}
