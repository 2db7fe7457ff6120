import { LitElement, nothing } from 'lit';
/** Opens the transcript; absent where the clip has no words. */
export declare class ClipTranscriptButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The whole player. */
    playerElement: HTMLElement;
    private _lost;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-transcript-button': ClipTranscriptButton;
    }
}
