import * as lit from 'lit';
import { LitElement } from 'lit';

/** Mutes and unmutes the clip. */
declare class ClipMuteButton extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** Reflects silence for the styles of the bar: on touch screens the bar shows this button only then. */
    protected updated(): void;
    render(): lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-mute-button': ClipMuteButton;
    }
}

export { ClipMuteButton };
