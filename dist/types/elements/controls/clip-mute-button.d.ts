import { LitElement } from 'lit';
/** Takes the sound away, and brings it back. */
export declare class ClipMuteButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-mute-button': ClipMuteButton;
    }
}
