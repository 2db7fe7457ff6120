import type { PlayerErrorCode } from '../../player/player-error.js';
import { ClipEvent } from '../base/clip-event.js';

/** A failure: its code, a message for developers, and a function that retries. */
export interface ClipFailure {
  readonly code: PlayerErrorCode;
  readonly message: string;
  readonly retry: () => void;
}

/** `clip-error`: the clip cannot be played. */
export class ClipErrorEvent extends ClipEvent<ClipFailure> {
  constructor(failure: ClipFailure) {
    super('clip-error', failure);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-error': ClipErrorEvent;
  }
}
