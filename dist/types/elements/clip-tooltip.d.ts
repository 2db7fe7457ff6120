import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/**
 * Shows the name and the key of an icon button under the mouse or the keyboard focus. Esc hides it (WCAG 1.4.13). It is
 * visual only: assistive technology uses the button's name and `aria-keyshortcuts`.
 */
declare class ClipTooltip extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` whose buttons are named. Without it, those of the parent, a dialog, are named. */
    scope: HTMLElement | undefined;
    private _button;
    connectedCallback(): void;
    protected firstUpdated(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
    protected updated(): void;
    /**
     * Shows the name of the button that a mouse points at, or that the Tab key has focused. The focus that a script moves, as
     * when a dialog opens or closes, is no reason: Esc would hide the name instead of the dialog.
     */
    show(event: Event, path?: EventTarget[]): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-tooltip': ClipTooltip;
    }
}

export { ClipTooltip };
