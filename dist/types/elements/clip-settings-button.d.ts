import * as lit from 'lit';
import { LitElement } from 'lit';
import { MenuAnchor } from '../shared/menu-anchor.js';

/** Opens the settings. Their script is preloaded when a press is likely. */
declare class ClipSettingsButton extends LitElement implements MenuAnchor {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** @attr expanded - The menu of this button is open. */
    expanded: boolean;
    render(): lit.TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-settings-button': ClipSettingsButton;
    }
}

export { ClipSettingsButton };
