import { LitElement, nothing } from 'lit';
/** The position and the length, 0:12 / 1:02, of an excerpt its own; a broadcast that goes on has neither. */
export declare class ClipTime extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-time': ClipTime;
    }
}
