import * as lit from 'lit';
import { LitElement, nothing, TemplateResult } from 'lit';

/**
 * The preview above the seek bar: a still, the time and the chapter at the pointer, or at the position while the slider
 * has keyboard focus. It is visual only: the slider itself announces time and chapter to assistive technology.
 */
declare class ClipSeekPreview extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** Position of the pointer on the bar, from 0 to 1. */
    private _hovered;
    private _focused;
    private _stills;
    /** The URL of a picture that failed to load. */
    private _dead;
    disconnectedCallback(): void;
    /** Handles events of the slider, whose bar has the width of this element. */
    hear(event: Event): void;
    render(): typeof nothing | TemplateResult<1>;
    /** Sets the position by script, because a strict CSP forbids style attributes. */
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-seek-preview': ClipSeekPreview;
    }
}

export { ClipSeekPreview };
