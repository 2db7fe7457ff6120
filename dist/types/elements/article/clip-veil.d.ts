import { LitElement } from 'lit';
import type { Clip } from '../../clip/clip.js';
/**
 * What stands over a clip with a warning until somebody wants to see it all the same: the words of the clip's document,
 * over a poster that nobody can make out.
 *
 * @fires clip-lift - It is to be shown; heard by the player alone.
 */
export declare class ClipVeil extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Written out: decorators would bring the controls along before anybody has pressed. */
    static properties: {
        clip: {
            attribute: boolean;
        };
    };
    clip: Clip | undefined;
    render(): import("lit-html").TemplateResult<1>;
    focus(options?: FocusOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-veil': ClipVeil;
    }
}
