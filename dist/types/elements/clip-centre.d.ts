import * as lit from 'lit';
import { LitElement, nothing, TemplateResult } from 'lit';

/**
 * The large buttons in the middle of the picture. On touch screens they are play or pause, 10 s back, and 10 s forward,
 * and they replace those of the bar. With a mouse they duplicate a button of the bar while the picture is still; they
 * are then hidden from assistive technology and from the keyboard.
 */
declare class ClipCentre extends LitElement {
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
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** Opens the Share panel; undefined if the clip cannot be shared. */
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

export { ClipCentre };
