import type { Player } from '../../player/player.js';
/** A button of the bar that a menu opens from. */
export interface MenuAnchor extends HTMLElement {
    /** The whole player. */
    area: HTMLElement;
    /** Whether its menu stands open. */
    expanded: boolean;
}
/** Fetches the menus, when somebody is about to open one; a failure shows at the press. */
export declare function warmMenu(): void;
/** A page of the settings that has a button of its own. */
export type MenuPageName = 'chapters' | 'links' | 'popOut';
/**
 * Opens the settings, or one page of them, over a player. `clip-lack` is fired where the script could not be fetched:
 * the bar says so.
 */
export declare function openMenu(anchor: MenuAnchor, player: Player | undefined, page?: MenuPageName): void;
