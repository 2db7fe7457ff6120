import { LitElement, nothing } from 'lit';
/** Plays on another device; absent as long as none is known. */
export declare class ClipDeviceButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    private _available;
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-device-button': ClipDeviceButton;
    }
}
