import * as lit from 'lit';
import { LitElement } from 'lit';

/** The seek bar. It shows the position in the clip or in the live window, the loaded range, and the excerpt, and it seeks. */
declare class ClipSeekSlider extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    connectedCallback(): void;
    render(): lit.TemplateResult<1>;
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-seek-slider': ClipSeekSlider;
    }
}

export { ClipSeekSlider };
