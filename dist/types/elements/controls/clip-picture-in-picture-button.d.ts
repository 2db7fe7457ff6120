import { LitElement, nothing } from 'lit';
/** Takes the picture into a window above all others, and back; absent where the browser has no such windows. */
export declare class ClipPictureInPictureButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-picture-in-picture-button': ClipPictureInPictureButton;
    }
}
