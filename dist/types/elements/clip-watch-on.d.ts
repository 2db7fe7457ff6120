import * as lit from 'lit';
import { LitElement } from 'lit';

/** Offers to continue at the end of an excerpt. The offer is announced, and does not take the focus. */
declare class ClipWatchOn extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    render(): lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-watch-on': ClipWatchOn;
    }
}

export { ClipWatchOn };
