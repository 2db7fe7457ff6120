import type { Clip } from '../../clip/clip.js';
import { ClipEvent } from '../base/clip-event.js';

/** `clip-ready`: the clip is known. */
export class ClipReadyEvent extends ClipEvent<{ readonly clip: Clip }> {
  constructor(clip: Clip) {
    super('clip-ready', { clip });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-ready': ClipReadyEvent;
  }
}
