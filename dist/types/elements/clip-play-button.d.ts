import * as lit from 'lit';
import { LitElement } from 'lit';

/** Plays and pauses the clip, and replays it after the end. */
declare class ClipPlayButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    static shadowRootOptions: {
        delegatesFocus: boolean;
        clonable?: boolean;
        customElementRegistry?: CustomElementRegistry | null;
        mode: ShadowRootMode;
        serializable?: boolean;
        slotAssignment?: SlotAssignmentMode;
    };
    render(): lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-play-button': ClipPlayButton;
    }
}

export { ClipPlayButton };
