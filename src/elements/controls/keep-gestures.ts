import { keepEvent } from '../base/keep-event.js';

/** Events that start a drag. Dragging a slider must not move a carousel around the player. */
const gestures = ['pointerdown', 'mousedown', 'touchstart', 'touchmove'];

/** Stops the propagation of drag events to the page. Parts of the player listen in the capture phase. */
export function keepGestures(element: Element): void {
  for (const type of gestures) element.addEventListener(type, keepEvent, { passive: true });
}
