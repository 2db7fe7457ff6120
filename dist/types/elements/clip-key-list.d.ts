import * as lit from 'lit';
import { LitElement } from 'lit';

/** The list of the player's keys, in the order of use. */
declare class ClipKeyList extends LitElement {
    #private;
    static styles: lit.CSSResult;
    render(): lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-key-list': ClipKeyList;
    }
}

export { ClipKeyList };
