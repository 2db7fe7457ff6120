/** Margin of a menu, in CSS px. */
const edge = 8;
/**
 * Minimum height, in CSS px: with less space above the bar, a menu covers the bar; in a lower player, it extends
 * outside the player.
 */
const enough = 200;

/** Returns whether CSS places a menu as a sheet at the lower edge of the window. */
export function isSheet(menu: HTMLElement): boolean {
  return !!getComputedStyle(menu).getPropertyValue('--_sheet');
}

/**
 * Places an open menu at the lower right of a player, above its button if there is room, and inside the window. On
 * small and touch screens CSS places the menu as a sheet (`--_sheet`).
 */
export function placeMenu(menu: HTMLElement, playerElement: HTMLElement, anchor: HTMLElement): void {
  const { style } = menu;
  if (isSheet(menu)) {
    for (const name of ['max-height', 'right', 'bottom']) style.removeProperty(name);
    return;
  }
  // Under the `zoom` of CSS, rectangles are in px of the window or of the element, by the browser; styles and
  // `offsetHeight` are in px of the element. At the corner of the window, the menu shows both.
  for (const name of ['right', 'bottom']) style.setProperty(name, '0');
  const corner = menu.getBoundingClientRect();
  const zoom = corner.width / menu.offsetWidth || 1;
  const box = playerElement.getBoundingClientRect();
  const [right, bottom, height] = [box.right / zoom, box.bottom / zoom, box.height / zoom];
  const [wide, high] = [corner.right / zoom, corner.bottom / zoom];
  const bar = bottom - anchor.getBoundingClientRect().top / zoom + edge / 2;
  const above = height - bar - edge;
  const low = above < enough ? edge : bar;
  const room = above < enough ? height - 2 * edge : above;
  const isLow = height < enough;
  const whole = high - 2 * edge;
  const most = isLow ? whole : Math.min(room, whole);
  style.setProperty('max-height', `${most}px`);
  const tall = isLow ? menu.offsetHeight : most;
  const fromBottom = Math.max(edge, high - bottom + low);
  const fromRight = Math.min(wide - right + edge, wide - menu.offsetWidth - edge);
  style.setProperty('right', `${Math.max(edge, fromRight)}px`);
  style.setProperty('bottom', `${Math.min(fromBottom, high - tall - edge)}px`);
}
