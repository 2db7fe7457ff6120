import { ClipEvent } from '../base/clip-event.js';

/** The target of a share: `target` is a name such as `telegram`, or `system` for the system's share sheet. */
export interface ClipShare {
  readonly target: string;
  readonly url: string;
}

/** `clip-share`: the viewer chose a target for sharing. */
export class ClipShareEvent extends ClipEvent<ClipShare> {
  constructor(share: ClipShare) {
    super('clip-share', share);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-share': ClipShareEvent;
  }
}
