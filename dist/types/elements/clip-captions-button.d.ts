import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Toggles captions. Renders nothing if the clip has none. */
declare class ClipCaptionsButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    render(): lit.TemplateResult<1> | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-captions-button': ClipCaptionsButton;
    }
}

export { ClipCaptionsButton };
