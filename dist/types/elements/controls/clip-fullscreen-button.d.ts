import { LitElement } from 'lit';
/**
 * Asks for fullscreen and back; what goes fullscreen is for whoever listens.
 *
 * @fires clip-fullscreen - The button was pressed.
 */
export declare class ClipFullscreenButton extends LitElement {
    static styles: import("lit").CSSResult[];
    /** Whether the page is in fullscreen now. */
    active: boolean;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-fullscreen-button': ClipFullscreenButton;
    }
}
