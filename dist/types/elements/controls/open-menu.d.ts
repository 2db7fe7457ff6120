import type { MenuAnchor, MenuPageName } from './menu-anchor.js';
/** Fetches the menus, when somebody is about to open one; a failure shows at the press. */
export declare function warmMenu(): void;
/** Asks the controls around a button for the settings, or one page of them. */
export declare function openMenu(anchor: MenuAnchor, page?: MenuPageName): void;
