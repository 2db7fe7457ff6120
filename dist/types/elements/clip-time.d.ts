import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/**
 * Shows position and length, as 0:12 / 1:02, relative to the excerpt if there is one. Renders nothing for a live
 * broadcast.
 */
declare class ClipTime extends LitElement {
    #private;
    static styles: lit.CSSResult;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-time': ClipTime;
    }
}

export { ClipTime };
