import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** The volume of the clip, from 0 to 100 %. */
declare class ClipVolumeSlider extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /**
     * The value text is set on focus or after 2 s, because a browser takes 20 ms to format its first number, and playback
     * starts in that time.
     */
    private _isSaid;
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-volume-slider': ClipVolumeSlider;
    }
}

export { ClipVolumeSlider };
