/** Puts a focus that went with what had it on what stands there in its place. */
export function keepFocus(root: ShadowRoot | null, before: Element | null): void {
  if (!before || !root || root.activeElement) return;
  const controls = root.querySelector('clip-controls');
  if (controls) controls.focusPlay();
  else
    root.querySelector<HTMLElement>('.retry, .cover, clip-content-warning')?.focus({ preventScroll: true });
}
