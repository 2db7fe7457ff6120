import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { MenuAnchor } from '../shared/menu-anchor.js';

/**
 * Continues the clip in a small window. If the browser blocks the window, a menu shows the address. Renders nothing if
 * the clip has no page of its own, and on devices without windows.
 */
declare class ClipPopOutButton extends LitElement implements MenuAnchor {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** @attr expanded - The menu of this button is open. */
    expanded: boolean;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-pop-out-button': ClipPopOutButton;
    }
}

export { ClipPopOutButton };
