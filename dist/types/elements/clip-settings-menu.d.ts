import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { Player } from '../inline-clip.js';
import { MenuAnchor, MenuPageName } from '../shared/menu-anchor.js';
import '../shared/excerpt.js';
import '../shared/clip.js';

/** The input of the settings pages. */
interface SettingsView {
    /** The element that shows the pages, and whose language they use. */
    readonly element: Element;
    readonly player: Player;
    /** The `<clip-player>` element. */
    readonly playerElement: HTMLElement;
    /** The control bar. The first page offers the functions for which the bar has no room. */
    readonly bar: {
        shows(tag: string): boolean;
    } | undefined;
    /** True if a remote playback device is available. */
    readonly device: boolean;
    /** The known sizes of files, in bytes, by address. */
    readonly sizes: ReadonlyMap<string, number>;
    /** Opens a page. */
    readonly open: (page: string) => void;
}

/**
 * The settings: a menu with submenus (ARIA APG, "Menu Button"), in a popover over the player. Esc and the arrow key
 * towards the start go back a page. Esc on the first page closes the menu, as does a press outside.
 */
declare class ClipSettingsMenu extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    player: Player | undefined;
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** The control bar; functions that it shows are left out of the menu. */
    bar: SettingsView['bar'];
    /** The names of the pages from the first to the current one. */
    private _path;
    private _device;
    private _sizes;
    private _menu;
    disconnectedCallback(): void;
    protected render(): typeof nothing | lit.TemplateResult<1>;
    protected updated(): void;
    /** Opens the menu from a button of the bar. */
    show(anchor: MenuAnchor, page?: MenuPageName | ''): Promise<void>;
    /** True if the menu is a sheet at the lower edge of the window. */
    get isSheet(): boolean;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-settings-menu': ClipSettingsMenu;
    }
}

export { ClipSettingsMenu };
