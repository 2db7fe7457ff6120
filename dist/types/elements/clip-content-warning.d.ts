import * as lit from 'lit';
import { LitElement } from 'lit';
import { Clip } from '../codes.js';

/**
 * The content warning over a clip. It shows the `contentRating` of the clip over a blurred poster, and a button that
 * reveals the clip.
 *
 * @fires {Event} clip-reveal - The viewer wants to see the clip. It does not bubble.
 */
declare class ClipContentWarning extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** Declared without decorators, because their module is in the chunk of the controls. */
    static properties: {
        clip: {
            attribute: boolean;
        };
    };
    clip: Clip | undefined;
    connectedCallback(): void;
    render(): lit.TemplateResult<1>;
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

export { ClipContentWarning };
