import { LitElement, nothing } from 'lit';
/** Shows captions and hides them; absent where the clip has none. */
export declare class ClipCaptionsButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-captions-button': ClipCaptionsButton;
    }
}
