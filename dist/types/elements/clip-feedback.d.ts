import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';

/**
 * Shows over the picture what the viewer has just done: "Muted", "80 %", "1.5×". It also announces this once to
 * assistive technology, politely. It ignores changes without an input. It does not announce values of sliders, which
 * announce their own.
 */
declare class ClipFeedback extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    private _said;
    private _isQuiet;
    connectedCallback(): void;
    protected firstUpdated(): void;
    disconnectedCallback(): void;
    protected willUpdate(_changed: PropertyValues): void;
    render(): lit.TemplateResult<1>;
    /** Sets the position by script, because a strict CSP forbids style attributes. */
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-feedback': ClipFeedback;
    }
}

export { ClipFeedback };
