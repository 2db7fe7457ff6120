import { LitElement, nothing } from 'lit';
import './clip-device-button.js';
import './clip-direct-link-button.js';
import './clip-open-page-button.js';
import './clip-picture-in-picture-button.js';
import './clip-pop-out-button.js';
/**
 * What the bar has beyond what a press needs at once: captions above the bar, caption style, double taps, and the ways to watch
 * elsewhere. They come after the first picture, and grow from the right into the empty middle of the bar, so that
 * nothing else moves. What may come late stands first.
 */
export declare class ClipMoreButtons extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** The whole player. */
    playerElement: HTMLElement;
    /** What captions are lifted above. */
    bar: HTMLElement;
    /** The bar is out of the way. */
    quiet: boolean;
    constructor();
    /** Applies the caption style that the viewer chose before, where the page remembers it. */
    protected firstUpdated(): void;
    protected updated(): void;
    render(): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-more-buttons': ClipMoreButtons;
    }
}
