import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/**
 * Opens the clip's own page at the current position, for frames that forbid fullscreen. A browser does not report
 * beforehand whether it allows a new window. If it blocks the window, the button shows the address, selected.
 */
declare class ClipOpenPageButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** The address whose window was blocked. */
    private _address;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-open-page-button': ClipOpenPageButton;
    }
}

export { ClipOpenPageButton };
