import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';
/** Fetches the menus, when somebody is about to open one; a failure shows at the press. */
export declare function warmMenu(): void;
/**
 * Opens the settings, or one page of them, over a player. `clip-lack` is fired where the script could not be fetched:
 * the bar says so.
 */
export declare function openMenu(anchor: MenuAnchor, player: Player | undefined, page?: MenuPageName): void;
