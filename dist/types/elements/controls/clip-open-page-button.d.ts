import { LitElement, nothing } from 'lit';
/**
 * Opens the clip's own page at this position, where the frame lets nothing fill the screen. Whether a new window is
 * allowed cannot be known before it is tried: if it is not, the address stands there, selected.
 */
export declare class ClipOpenPageButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The address that could not be opened. */
    private _address;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-open-page-button': ClipOpenPageButton;
    }
}
