/** Fires on `to` what is fired on `from`, under the same name and of the same class; like media events, it does not bubble. */
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
