/** Moves the focus of a player's part that is gone, or closed, to the part that is there instead. */
export function keepFocus(root: ShadowRoot | null, before: Element | null, closed?: Element): void {
  if (!before || !root || (root.activeElement && !closed?.contains(root.activeElement))) return;
  const parts = '.retry, .cover, .asks, clip-controls';
  root.querySelector<HTMLElement>(parts)?.focus({ preventScroll: true });
}
