import { LitElement, type PropertyValues } from 'lit';
import type { Player } from '../../player/player.js';
import './clip-captions-button.js';
import './clip-fullscreen-button.js';
import './clip-mute-button.js';
import './clip-play-button.js';
import './clip-seek-slider.js';
import './clip-settings-button.js';
import './clip-time.js';
import { Activity } from './activity.js';
/**
 * The bar of controls under the picture, the keyboard, and what hides them. Transport runs from left to right in every
 * language.
 *
 * @slot next - What comes after the clip; it stands in the middle of the picture at its end.
 * @fires {ClipViewEvent} clip-view - It came, went, or the screen was filled; `detail` is `{quiet, fullscreen}`.
 */
export declare class ClipControls extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    player: Player | undefined;
    /** What hears keys and pointers, and goes fullscreen: the whole player. */
    playerElement: HTMLElement;
    /** Opens the panel that shares the clip, where it may be shared. */
    share: (() => void) | undefined;
    /** @attr playing - It may hide: media plays. */
    playing: boolean;
    readonly activity: Activity;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    render(): import("lit").TemplateResult<1>;
    /** Whether a menu stands open. */
    get hasOpenMenu(): boolean;
    /** Whether the bar has room for one of its elements; the settings have what it has none for. */
    shows(tag: string): boolean;
    /** Puts the focus on the first control, once it is there. */
    focus(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-controls': ClipControls;
    }
}
