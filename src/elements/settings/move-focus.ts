/** Moves the focus between the items of a menu (ARIA APG, "Menu"): arrow keys, Home, End, or the first letter of an item. */
export function moveFocus(menu: HTMLElement, key: string): void {
  const items = [...menu.querySelectorAll<HTMLElement>('.item')];
  const root = menu.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null; // in WebKit, `:focus` matches only in a focused window
  const at = items.indexOf(focused as HTMLElement);
  const around = (step: number) => items.at((at + step + items.length) % items.length);
  const places: Record<string, HTMLElement | undefined> = {
    ArrowDown: around(1),
    ArrowUp: around(at < 0 ? 0 : -1),
    Home: items[0],
    End: items.at(-1),
  };
  const target = places[key] ?? (key.length === 1 ? byLetter(items, at, key) : undefined);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function byLetter(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const begins = (item: HTMLElement) =>
    item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase());
  return after.find(begins);
}
