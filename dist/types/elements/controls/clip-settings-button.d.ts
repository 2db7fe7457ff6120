import { LitElement } from 'lit';
import { type MenuAnchor } from './open-menu.js';
/** Opens the settings, whose script is fetched when somebody is about to press it. */
export declare class ClipSettingsButton extends LitElement implements MenuAnchor {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    area: HTMLElement;
    expanded: boolean;
    /** Captions look as the viewer wanted them last, where the page remembers. */
    protected firstUpdated(): Promise<void>;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-settings-button': ClipSettingsButton;
    }
}
