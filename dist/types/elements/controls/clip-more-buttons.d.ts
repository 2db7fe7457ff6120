import { LitElement, nothing } from 'lit';
import './clip-centre.js';
import './clip-device-button.js';
import './clip-feedback.js';
import './clip-direct-link-button.js';
import './clip-open-page-button.js';
import './clip-picture-in-picture-button.js';
import './clip-pop-out-button.js';
import './clip-transcript-button.js';
import './clip-volume-slider.js';
import { type TapTarget } from './double-tap.js';
/**
 * What the controls have beyond what a press needs at once: the large buttons, feedback, captions above the bar, caption style, double taps, and the ways to watch
 * elsewhere. They come after the first picture, and grow from the right into the empty middle of the bar, so that
 * nothing else moves. What may come late stands first.
 */
export declare class ClipMoreButtons extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** The whole player. */
    playerElement: HTMLElement;
    /** What taps on the picture act on. */
    tapTarget: TapTarget | undefined;
    /** @attr quiet - The bar is out of the way. */
    quiet: boolean;
    constructor();
    /** Applies the caption style that the viewer chose before, where the page remembers it. */
    protected firstUpdated(): void;
    protected updated(): void;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-more-buttons': ClipMoreButtons;
    }
}
