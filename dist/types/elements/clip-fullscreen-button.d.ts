import * as lit from 'lit';
import { LitElement } from 'lit';

/**
 * Requests a change of fullscreen. The listener decides which element enters fullscreen.
 *
 * @fires {Event} clip-fullscreen - The button was pressed.
 */
declare class ClipFullscreenButton extends LitElement {
    static styles: lit.CSSResult[];
    /** @attr active - The player is in fullscreen. */
    active: boolean;
    render(): lit.TemplateResult<1>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-fullscreen': Event;
    }
    interface HTMLElementTagNameMap {
        'clip-fullscreen-button': ClipFullscreenButton;
    }
}

export { ClipFullscreenButton };
