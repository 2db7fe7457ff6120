import { LitElement, nothing } from 'lit';
import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from '../controls/menu-anchor.js';
import { type SettingsView } from './settings-pages.js';
/**
 * The settings: a menu of menus (ARIA APG, "Menu Button"), in a popover over the player. Esc and the arrow to the start
 * go a page back, and Esc on the first page closes it, as does a press outside.
 */
export declare class ClipSettingsMenu extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    player: Player | undefined;
    /** The whole player. */
    playerElement: HTMLElement;
    /** What stands in the bar need not stand here. */
    bar: SettingsView['bar'];
    /** The pages that lead here; the last one is shown. */
    private _path;
    private _device;
    private _sizes;
    private _menu;
    disconnectedCallback(): void;
    protected render(): typeof nothing | import("lit").TemplateResult<1>;
    protected updated(): void;
    /** Opens it from a button of the bar. */
    show(anchor: MenuAnchor, page?: MenuPageName | ''): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-settings-menu': ClipSettingsMenu;
    }
}
