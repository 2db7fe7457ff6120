import * as lit from 'lit';
import { LitElement, nothing } from 'lit';

/** Opens the transcript. Renders nothing if the clip has neither captions nor a transcript. */
declare class ClipTranscriptButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    private _lost;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-transcript-button': ClipTranscriptButton;
    }
}

export { ClipTranscriptButton };
