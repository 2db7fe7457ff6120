import { ClipMenuEvent } from './clip-menu-event.js';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';

/** Fetches the menus, when somebody is about to open one; a failure shows at the press. */
export function warmMenu(): void {
  import('../settings/open-settings.js').catch(() => undefined);
}

/** Asks the controls around a button for the settings, or one page of them. */
export function openMenu(anchor: MenuAnchor, page?: MenuPageName): void {
  anchor.dispatchEvent(new ClipMenuEvent(anchor, page));
}
