import { LitElement } from 'lit';
/** The position and the length: 0:12 / 1:02. */
export declare class ClipTime extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-time': ClipTime;
    }
}
