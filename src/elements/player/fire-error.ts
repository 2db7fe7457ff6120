import type { PlayerError } from '../../player/player-error.js';
import { ClipErrorEvent } from './clip-error-event.js';

/** Fires `clip-error` with the failure and a function that retries, and HTML's `error` event. */
export function fireError(element: HTMLElement, { code, message }: PlayerError, retry: () => void): void {
  element.dispatchEvent(new ClipErrorEvent({ code, message, retry }));
  element.dispatchEvent(new Event('error'));
}
