import * as lit from 'lit';
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
import { Player } from '../inline-clip.js';
import { Activity } from '../shared/activity.js';
import '../shared/menu-anchor.js';
import '../shared/excerpt.js';
import '../shared/clip.js';

/** The controls that contain the menu. */
interface MenuHost {
    /** The player element. */
    readonly playerElement: HTMLElement;
    readonly hasOpenMenu: boolean;
    /** True if menus are sheets, which dim the page. */
    readonly hasSheets: boolean;
}

/** The objects that taps act on. */
interface TapTarget {
    /** The `<clip-player>` element. */
    readonly playerElement: HTMLElement;
    readonly player: Player | undefined;
    readonly activity: Activity;
}

/**
 * Controls that a press does not need: large buttons, feedback, lifted captions, caption style, double taps, and
 * buttons that continue the clip elsewhere. They are loaded after the first picture and extend into the empty middle of
 * the bar, so no other control moves. For the same reason, buttons that may appear late are first.
 */
declare class ClipMoreButtons extends LitElement {
    #private;
    static styles: lit.CSSResult;
    /** The `<clip-player>` element. */
    playerElement: HTMLElement;
    /** What taps on the picture act on. */
    tapTarget: (TapTarget & MenuHost) | undefined;
    /** @attr quiet - The bar is out of the way. */
    quiet: boolean;
    constructor();
    /** Applies the caption style that the viewer saved, if the page has `remember`. */
    protected firstUpdated(): void;
    protected updated(): void;
    render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-more-buttons': ClipMoreButtons;
    }
}

export { ClipMoreButtons };
