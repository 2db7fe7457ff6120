import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Plays the clip on another device. Renders nothing while no device is known. */
declare class ClipDeviceButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    private _available;
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-device-button': ClipDeviceButton;
    }
}

export { ClipDeviceButton };
