import { LitElement } from 'lit';
/** The position in the clip or in what is live, what has been loaded, and the excerpt; moves the position. */
export declare class ClipSeekSlider extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    connectedCallback(): void;
    render(): import("lit").TemplateResult<1>;
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-seek-slider': ClipSeekSlider;
    }
}
