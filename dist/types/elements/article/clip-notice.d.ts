import { LitElement, nothing } from 'lit';
import type { Clip } from '../../clip/clip.js';
/** What stands over a clip that cannot be played here: why, and a link to where it can be watched. */
export declare class ClipNotice extends LitElement {
    static styles: import("lit").CSSResult[];
    /** Written out: decorators would bring the controls along before anybody has pressed. */
    static properties: {
        clip: {
            attribute: boolean;
        };
    };
    clip: Clip | undefined;
    render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-notice': ClipNotice;
    }
}
