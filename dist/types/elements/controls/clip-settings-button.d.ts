import { LitElement } from 'lit';
import type { MenuAnchor } from './menu-anchor.js';
/** Opens the settings, whose script is fetched when somebody is about to press it. */
export declare class ClipSettingsButton extends LitElement implements MenuAnchor {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    /** @attr expanded - Its menu stands open. */
    expanded: boolean;
    render(): import("lit").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-settings-button': ClipSettingsButton;
    }
}
