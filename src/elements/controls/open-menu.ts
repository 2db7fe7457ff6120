import type { Player } from '../../player/player.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';

/** Fetches the menus, when somebody is about to open one; a failure shows at the press. */
export function warmMenu(): void {
  import('../settings/open-settings.js').catch(() => undefined);
}

/**
 * Opens the settings, or one page of them, over a player. `clip-lack` is fired where the script could not be fetched:
 * the bar says so.
 */
export function openMenu(anchor: MenuAnchor, player: Player | undefined, page?: MenuPageName): void {
  withLazyModule(
    import('../settings/open-settings.js'),
    ({ openSettings }) => player && openSettings(anchor, player, page),
    () => anchor.dispatchEvent(new Event('clip-lack', { bubbles: true, composed: true })),
  );
}
