import { LitElement, nothing, type TemplateResult } from 'lit';
/**
 * The large buttons in the middle of the picture. Under a finger: play or pause, and 10 s back and on; they are the
 * only ones there. For a mouse they repeat what the bar has, where the picture stands: assistive technology and the
 * keyboard meet those of the bar alone.
 */
export declare class ClipCentre extends LitElement {
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
    /** The whole player. */
    playerElement: HTMLElement;
    /** Opens the panel that shares the clip, where it may be shared. */
    share: (() => void) | undefined;
    private _coarse;
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): typeof nothing | TemplateResult<1>;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-centre': ClipCentre;
    }
}
