/** Moves the focus of a player's part that is gone, or closed, to the part that is there instead. */
export function keepFocus(root: ShadowRoot | null, before: Element | null, closed?: Element): void {
  if (!before || !root || (root.activeElement && !closed?.contains(root.activeElement))) return;
  const controls = root.querySelector('clip-controls');
  if (controls) controls.focusPlay();
  else
    root
      .querySelector<HTMLElement>('.retry, .cover, clip-content-warning, clip-consent')
      ?.focus({ preventScroll: true });
}
