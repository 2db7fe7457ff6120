/** Keeps an event from the page around the player, which may have uses of its own for it. */
export const keepEvent = (event: Event): void => event.stopPropagation();

/** What begins a drag: a slider that is dragged must not move the carousel that it stands in. */
const gestures = ['pointerdown', 'mousedown', 'touchstart', 'touchmove'];

/** Keeps the gestures on an element from the page around; our own parts hear them in the capture phase. */
export function keepGestures(element: Element): void {
  for (const type of gestures) element.addEventListener(type, keepEvent, { passive: true });
}

/** Keeps what is typed into fields, and what presses buttons, from the page around. */
export function keepKeys(element: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    element.addEventListener(type, keepOwnKey as EventListener);
}

function keepOwnKey(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const takes = /^( |Enter)$/.test(event.key)
    ? 'button, a, input, textarea, select'
    : 'input:not([type=range]), textarea, select';
  if (target instanceof Element && target.matches(takes)) keepEvent(event);
}
