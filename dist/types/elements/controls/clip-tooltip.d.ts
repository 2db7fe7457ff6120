import { LitElement, nothing } from 'lit';
/**
 * Shows the name of a button without words, and its key, while a mouse or the keyboard focus is on it. Esc takes it away
 * (WCAG 1.4.13). It is for the eye: assistive technology has the button's name and `aria-keyshortcuts`.
 */
export declare class ClipTooltip extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    private _button;
    connectedCallback(): void;
    protected firstUpdated(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | import("lit").TemplateResult<1>;
    protected updated(): void;
    /** Shows the name of what the keyboard is on. */
    showFocused(path: readonly EventTarget[]): void;
    /** Shows, after a while, the name of what the mouse is on. */
    showPointed(path: readonly EventTarget[]): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-tooltip': ClipTooltip;
    }
}
