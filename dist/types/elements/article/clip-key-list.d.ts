import { LitElement } from 'lit';
/** What the keys of the player do, in the order of use. */
export declare class ClipKeyList extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-key-list': ClipKeyList;
    }
}
