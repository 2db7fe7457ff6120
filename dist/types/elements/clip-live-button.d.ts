import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Shows that a clip is live, and seeks to the live edge. There it is `aria-disabled`, but keeps the focus. */
declare class ClipLiveButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-live-button': ClipLiveButton;
    }
}

export { ClipLiveButton };
