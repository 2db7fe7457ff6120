import { LitElement, nothing, type TemplateResult } from 'lit';
/**
 * Shows over the seek bar what is at the pointer, or at the position while the keyboard is on the slider: a still, the
 * time, the chapter. It is for the eye: the slider itself says time and chapter to assistive technology.
 */
export declare class ClipSeekPreview extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Where the pointer is, of the bar, 0 to 1. */
    private _hovered;
    private _focused;
    private _stills;
    /** A picture that could not be fetched. */
    private _dead;
    disconnectedCallback(): void;
    /** Takes what happens on the slider: its bar is as wide as this element. */
    hear(event: Event): void;
    render(): typeof nothing | TemplateResult<1>;
    /** By script, because no strict policy allows styles in markup. */
    updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-seek-preview': ClipSeekPreview;
    }
}
