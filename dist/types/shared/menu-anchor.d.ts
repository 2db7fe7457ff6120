/** A button of the bar that opens a menu. */
interface MenuAnchor extends HTMLElement {
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** True while the menu of this button is open. */
    expanded: boolean;
}
/** A page of the settings with a button of its own. */
type MenuPageName = 'chapters' | 'links' | 'popOut';

export type { MenuAnchor, MenuPageName };
