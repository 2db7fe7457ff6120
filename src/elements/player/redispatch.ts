/** Fires the events of `from` again on `to`, with the same type and class. Like media events, they do not bubble. */
export function redispatch(
  from: EventTarget,
  types: readonly string[],
  to: EventTarget,
  signal: AbortSignal,
): void {
  const fire = (event: Event) => {
    const { constructor: kind, type } = event;
    to.dispatchEvent(kind === Event ? new Event(type) : Reflect.construct(kind, [type, event]));
  };
  for (const type of types) from.addEventListener(type, fire, { signal });
}
