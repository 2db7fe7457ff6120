/** Moves focus from a removed or closed part of a player to the part that replaces it. */
export function keepFocus(root: ShadowRoot | null, before: Element | null, closed?: Element): void {
  if (!before || !root || (root.activeElement && !closed?.contains(root.activeElement))) return;
  const parts = '.retry, .cover, .asks, clip-controls';
  root.querySelector<HTMLElement>(parts)?.focus({ preventScroll: true });
}
