/** The row of buttons at the bottom of a player, and a little space; CSS px. */
const bar = 52;
const edge = 8;
/** Where less than this is left above the bar, a menu may cover it; where the player is lower, it may leave the player. */
const enough = 200;

/** Puts an open menu at the lower right of a player, above the bar if there is room, and within the window. */
export function placeMenu(menu: HTMLElement, playerElement: HTMLElement): void {
  const { right, bottom, height } = playerElement.getBoundingClientRect();
  const above = height - bar - edge;
  const low = above < enough ? edge : bar;
  const room = above < enough ? height - 2 * edge : above;
  const isLow = height < enough;
  const whole = window.innerHeight - 2 * edge;
  const most = isLow ? whole : Math.min(room, whole);
  menu.style.setProperty('max-height', `${most}px`);
  const tall = isLow ? menu.offsetHeight : most;
  const fromBottom = Math.max(edge, window.innerHeight - bottom + low);
  const wide = document.documentElement.clientWidth;
  const fromRight = Math.min(wide - right + edge, wide - menu.offsetWidth - edge);
  menu.style.setProperty('right', `${Math.max(edge, fromRight)}px`);
  menu.style.setProperty('bottom', `${Math.min(fromBottom, window.innerHeight - tall - edge)}px`);
}
