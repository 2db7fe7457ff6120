import { LitElement, nothing } from 'lit';
/** How loud the clip is, 0 to 100 %. */
export declare class ClipVolumeSlider extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Said with the focus, or soon: a browser takes 20 ms for its first number in words, which a start needs itself. */
    private _isSaid;
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | import("lit").TemplateResult<1>;
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-volume-slider': ClipVolumeSlider;
    }
}
