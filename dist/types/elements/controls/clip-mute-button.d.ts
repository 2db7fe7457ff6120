import { LitElement } from 'lit';
/** Takes the sound away, and brings it back. */
export declare class ClipMuteButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** For the bar: on a touch screen it has room for this one while there is no sound. */
    protected updated(): void;
    render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-mute-button': ClipMuteButton;
    }
}
