/** Keeps an event from the page around the player, which may have uses of its own for it. */
export const keepEvent = (event: Event): void => event.stopPropagation();

/** Keeps what is typed into fields, and what presses buttons, from the page around. */
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
