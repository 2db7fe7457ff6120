/**
 * Puts an open menu at the lower right of a player, above its button if there is room, and within the window. On a
 * small or a touch screen CSS makes a sheet of it (`--_sheet`), which has its place.
 */
export declare function placeMenu(menu: HTMLElement, playerElement: HTMLElement, anchor: HTMLElement): void;
