import { LitElement } from 'lit';
/** Offers to play on where an excerpt has come to its end; the offer is announced, and does not take the focus. */
export declare class ClipWatchOn extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-watch-on': ClipWatchOn;
    }
}
