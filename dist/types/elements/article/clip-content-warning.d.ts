import { LitElement } from 'lit';
import type { Clip } from '../../clip/clip.js';
/**
 * The content warning over a clip: the `contentRating` of its document over a blurred poster, and a button that reveals
 * the clip.
 *
 * @fires {Event} clip-reveal - The viewer wants to see the clip. It does not bubble.
 */
export declare class ClipContentWarning extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Written out: decorators would bring the controls along before anybody has pressed. */
    static properties: {
        clip: {
            attribute: boolean;
        };
    };
    clip: Clip | undefined;
    connectedCallback(): void;
    render(): import("lit").TemplateResult<1>;
    focus(options?: FocusOptions): Promise<void>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-reveal': Event;
    }
    interface HTMLElementTagNameMap {
        'clip-content-warning': ClipContentWarning;
    }
}
