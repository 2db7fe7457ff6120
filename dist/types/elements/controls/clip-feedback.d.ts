import { LitElement, type PropertyValues } from 'lit';
/**
 * Says over the picture what the viewer has just done: "Muted", "80 %", "1.5×"; and once, politely, to assistive
 * technology. What changes by itself is not said. A slider says its own value.
 */
export declare class ClipFeedback extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    private _said;
    private _isQuiet;
    connectedCallback(): void;
    protected firstUpdated(): void;
    disconnectedCallback(): void;
    protected willUpdate(_changed: PropertyValues): void;
    render(): import("lit").TemplateResult<1>;
    /** By script, because no strict policy allows styles in markup. */
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-feedback': ClipFeedback;
    }
}
