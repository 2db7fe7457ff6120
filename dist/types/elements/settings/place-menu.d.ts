/** Puts an open menu at the lower right of a player, above the bar if there is room, and within the window. */
export declare function placeMenu(menu: HTMLElement, playerElement: HTMLElement): void;
