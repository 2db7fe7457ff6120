import { LitElement } from 'lit';
import { type ConsentWords } from '../../i18n/consent-words.js';
import type { DescribedClip } from './described-clip.js';
/**
 * The question whether a clip may be loaded: its title and publisher, why it is asked, where the clip comes from, and
 * the button that agrees. It requests nothing.
 *
 * @tag clip-consent
 * @slot - Why it is asked.
 * @fires {Event} clip-agree - The reader agrees. It does not bubble.
 */
export declare class ClipConsent extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Written out, here and below: decorators would be one more request before the reader agrees. */
    static properties: {
        described: {
            attribute: boolean;
        };
        words: {
            attribute: boolean;
        };
    };
    described: DescribedClip | undefined;
    words: ConsentWords;
    render(): import("lit").TemplateResult<1>;
    focus(options?: FocusOptions): Promise<void>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-agree': Event;
    }
    interface HTMLElementTagNameMap {
        'clip-consent': ClipConsent;
    }
}
