import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/**
 * Shows the name and the key of an icon button under the mouse or the keyboard focus. Esc hides it (WCAG 1.4.13). It is
 * visual only: assistive technology uses the button's name and `aria-keyshortcuts`.
 */
declare class ClipTooltip extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    private _button;
    connectedCallback(): void;
    protected firstUpdated(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
    protected updated(): void;
    /** Shows the name of the button with keyboard focus. */
    showFocused(path: readonly EventTarget[]): void;
    /** Shows the name of the button under the mouse, after a delay. */
    showPointed(path: readonly EventTarget[]): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-tooltip': ClipTooltip;
    }
}

export { ClipTooltip };
