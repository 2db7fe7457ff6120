import { ClipMenuEvent } from './clip-menu-event.js';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';

/** Preloads the menus when a press is likely. A failure is reported at the press. */
export function warmMenu(): void {
  import('../settings/open-settings.js').catch(() => undefined);
}

/** Requests the settings, or one page of them, from the controls around a button. */
export function openMenu(anchor: MenuAnchor, page?: MenuPageName): void {
  anchor.dispatchEvent(new ClipMenuEvent(anchor, page));
}
