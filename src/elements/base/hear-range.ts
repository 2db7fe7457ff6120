/** Distance in CSS px after which a finger drags. */
const slop = 6;

/**
 * Hears the range inputs of an element, and tells a finger that drags along an input, or taps it, from one that scrolls the
 * page. Chromium sets the value when a finger goes down, and keeps it when that finger then scrolls. Here the `input` event
 * waits until the finger drags or is lifted, and a scroll restores the value.
 */
export function hearRange(host: EventTarget): void {
  /** Where a finger went down, until it drags, scrolls, or is lifted. */
  let down: PointerEvent | undefined;
  let before = '';
  /** The value that the finger has set so far. */
  let value: string | undefined;
  const hear = (event: Event) => {
    const { type } = event;
    const [input] = event.composedPath();
    if (!(input instanceof HTMLInputElement) || input.type !== 'range') return;
    if (event instanceof PointerEvent && !event.isPrimary) return; // a second finger, as for a pinch
    if (!(event instanceof PointerEvent)) {
      if (!down) return;
      value = input.value;
      event.stopImmediatePropagation();
    } else if (type === 'pointerdown') {
      down = event.pointerType === 'touch' ? event : undefined;
      before = input.value;
      value = undefined;
    } else if (down && (type !== 'pointermove' || isAlong(event, down))) {
      down = undefined;
      if (type === 'pointercancel') input.value = before;
      else if (value !== undefined) {
        input.value = value; // it may have been rendered meanwhile
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    }
  };
  for (const type of ['input', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
    host.addEventListener(type, hear, { capture: true });
}

function isAlong(now: PointerEvent, before: PointerEvent): boolean {
  const x = Math.abs(now.clientX - before.clientX);
  return x > Math.max(slop, Math.abs(now.clientY - before.clientY));
}
