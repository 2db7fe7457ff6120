import type { PlayerError } from '../../player/player-error.js';
import { ClipErrorEvent } from './clip-error-event.js';

/** Fires `clip-error` with what failed and how to retry, and the `error` event of HTML. */
export function fireError(element: HTMLElement, { code, message }: PlayerError, retry: () => void): void {
  element.dispatchEvent(new ClipErrorEvent({ code, message, retry }));
  element.dispatchEvent(new Event('error'));
}
