import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Toggles picture-in-picture. Renders nothing if the browser does not support it. */
declare class ClipPictureInPictureButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-picture-in-picture-button': ClipPictureInPictureButton;
    }
}

export { ClipPictureInPictureButton };
