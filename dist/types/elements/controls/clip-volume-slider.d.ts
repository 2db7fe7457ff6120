import { LitElement, nothing } from 'lit';
/** How loud the clip is, 0 to 100 %. */
export declare class ClipVolumeSlider extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): typeof nothing | import("lit-html").TemplateResult<1>;
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-volume-slider': ClipVolumeSlider;
    }
}
