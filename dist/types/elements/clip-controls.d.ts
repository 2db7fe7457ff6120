import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { Player } from '../inline-clip.js';
import './clip-captions-button.js';
import './clip-fullscreen-button.js';
import './clip-mute-button.js';
import './clip-play-button.js';
import './clip-seek-slider.js';
import './clip-settings-button.js';
import './clip-time.js';
import { Activity } from '../shared/activity.js';
import '../shared/excerpt.js';
import '../shared/clip.js';
import '../shared/menu-anchor.js';

/**
 * The control bar below the picture, the hotkeys, and the logic that hides the bar. The transport runs from left to
 * right in every language.
 *
 * @slot next - What follows the clip. It is shown in the middle of the picture at the end of the clip.
 * @fires {ClipViewEvent} clip-view - The controls have been shown or hidden, or fullscreen has changed; `detail` is
 * `{quiet, fullscreen}`.
 */
declare class ClipControls extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    player: Player | undefined;
    /** The `<clip-player>` element: the target of key and pointer listeners, and the element that enters fullscreen. */
    playerElement: HTMLElement;
    /** Opens the Share panel; undefined if the clip cannot be shared. */
    share: (() => void) | undefined;
    /** @attr playing - Media plays, so the controls may hide. */
    playing: boolean;
    readonly activity: Activity;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    render(): lit.TemplateResult<1>;
    /** True while a menu is open. */
    get hasOpenMenu(): boolean;
    /** True if menus are sheets at the lower edge of the window, which dim the page. */
    get hasSheets(): boolean;
    /** Returns whether the bar has room for one of its elements. The settings offer the functions of the others. */
    shows(tag: string): boolean;
    /** Focuses the first control once it is rendered. */
    focus(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-controls': ClipControls;
    }
}

export { ClipControls };
