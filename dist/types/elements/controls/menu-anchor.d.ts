/** A button of the bar that a menu opens from. */
export interface MenuAnchor extends HTMLElement {
    /** The whole player. */
    playerElement: HTMLElement;
    /** Whether its menu stands open. */
    expanded: boolean;
}
/** A page of the settings that has a button of its own. */
export type MenuPageName = 'chapters' | 'links' | 'popOut';
