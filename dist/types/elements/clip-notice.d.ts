import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { Clip } from '../codes.js';

/** The notice over a clip that cannot be played here. It says why, and links to a page where the clip can be watched. */
declare class ClipNotice extends LitElement {
    static styles: lit.CSSResult[];
    /** Declared without decorators, because their module is in the chunk of the controls. */
    static properties: {
        clip: {
            attribute: boolean;
        };
    };
    clip: Clip | undefined;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-notice': ClipNotice;
    }
}

export { ClipNotice };
