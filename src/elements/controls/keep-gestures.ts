import { keepEvent } from '../base/keep-event.js';

/** What begins a drag: a slider that is dragged must not move the carousel that it stands in. */
const gestures = ['pointerdown', 'mousedown', 'touchstart', 'touchmove'];

/** Keeps the gestures on an element from the page around; our own parts hear them in the capture phase. */
export function keepGestures(element: Element): void {
  for (const type of gestures) element.addEventListener(type, keepEvent, { passive: true });
}
