import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Toggles captions. Renders nothing if the clip has none. */
declare class ClipCaptionsButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-captions-button': ClipCaptionsButton;
    }
}

export { ClipCaptionsButton };
