import { LitElement } from 'lit';
/**
 * Asks for fullscreen and back; what goes fullscreen is for whoever listens.
 *
 * @fires {Event} clip-fullscreen - The button was pressed.
 */
export declare class ClipFullscreenButton extends LitElement {
    static styles: import("lit").CSSResult[];
    /** @attr active - The page is in fullscreen now. */
    active: boolean;
    render(): import("lit").TemplateResult<1>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-fullscreen': Event;
    }
    interface HTMLElementTagNameMap {
        'clip-fullscreen-button': ClipFullscreenButton;
    }
}
