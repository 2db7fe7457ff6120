import { LitElement, nothing } from 'lit';
/** Says that a clip is live, and leads back there; it stays where it is, so that the focus has somewhere to be. */
export declare class ClipLiveButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-live-button': ClipLiveButton;
    }
}
