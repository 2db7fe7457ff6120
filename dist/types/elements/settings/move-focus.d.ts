/** Moves the focus among the items of a menu, as a key asks (ARIA APG, "Menu"): arrows, Home and End, a first letter. */
export declare function moveFocus(menu: HTMLElement, key: string): void;
