/** Space between a menu and what it must not touch, CSS px. */
const edge = 8;
/** Where less than this is left above the bar, a menu may cover it; where the player is lower, it may leave the player. */
const enough = 200;

/**
 * Puts an open menu at the lower right of a player, above its button if there is room, and within the window. On a
 * small or a touch screen CSS makes a sheet of it (`--_sheet`), which has its place.
 */
export function placeMenu(menu: HTMLElement, playerElement: HTMLElement, anchor: HTMLElement): void {
  const { style } = menu;
  if (getComputedStyle(menu).getPropertyValue('--_sheet')) {
    for (const name of ['max-height', 'right', 'bottom']) style.removeProperty(name);
    return;
  }
  const { right, bottom, height } = playerElement.getBoundingClientRect();
  const bar = bottom - anchor.getBoundingClientRect().top + edge / 2;
  const above = height - bar - edge;
  const low = above < enough ? edge : bar;
  const room = above < enough ? height - 2 * edge : above;
  const isLow = height < enough;
  const whole = window.innerHeight - 2 * edge;
  const most = isLow ? whole : Math.min(room, whole);
  style.setProperty('max-height', `${most}px`);
  const tall = isLow ? menu.offsetHeight : most;
  const fromBottom = Math.max(edge, window.innerHeight - bottom + low);
  const wide = document.documentElement.clientWidth;
  const fromRight = Math.min(wide - right + edge, wide - menu.offsetWidth - edge);
  style.setProperty('right', `${Math.max(edge, fromRight)}px`);
  style.setProperty('bottom', `${Math.min(fromBottom, window.innerHeight - tall - edge)}px`);
}
