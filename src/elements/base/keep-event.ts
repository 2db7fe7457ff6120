/** Stops the propagation of an event, because the page around the player may handle the same event. */
export const keepEvent = (event: Event): void => event.stopPropagation();

/** Stops the propagation of key events from text fields, and of Enter and Space from buttons and links. */
export function keepKeys(element: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    element.addEventListener(type, keepOwnKey as EventListener);
}

function keepOwnKey(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const presses = /^( |Enter)$/.test(event.key) ? 'button, a, input, ' : '';
  if (target instanceof Element && target.matches(`${presses}input:not([type=range]), textarea, select`))
    keepEvent(event);
}
