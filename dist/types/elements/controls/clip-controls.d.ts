import { LitElement } from 'lit';
import './clip-captions-button.js';
import './clip-fullscreen-button.js';
import './clip-mute-button.js';
import './clip-play-button.js';
import './clip-seek-slider.js';
import './clip-time.js';
import './clip-volume-slider.js';
/** The bar of controls under the picture. Transport runs from left to right in every language. */
export declare class ClipControls extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Whether the page is in fullscreen now. */
    fullscreen: boolean;
    /** Whether fullscreen can be had here at all. */
    canFullscreen: boolean;
    render(): import("lit-html").TemplateResult<1>;
    /** Puts the focus on the first control, once it is there. */
    focusPlay(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-controls': ClipControls;
    }
}
