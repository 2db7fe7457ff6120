import { LitElement } from 'lit';
/** Plays, pauses, and after the end plays again. */
export declare class ClipPlayButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static shadowRootOptions: {
        clonable?: boolean;
        customElementRegistry?: CustomElementRegistry | null;
        mode: ShadowRootMode;
        serializable?: boolean;
        slotAssignment?: SlotAssignmentMode;
        delegatesFocus: boolean;
    };
    render(): import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-play-button': ClipPlayButton;
    }
}
