import * as lit from 'lit';
import { LitElement } from 'lit';

/** The words of the consent prompt, which is shown before a clip is loaded. */
interface ConsentWords {
    /** The reason for the prompt. */
    readonly why: string;
    /** The label of the button that gives consent. */
    readonly agree: string;
}

/** The description of a clip that an element contains itself. */
interface DescribedClip {
    readonly title: string;
    readonly publisher: string;
    /** The hosts that the element names, as `example.org:8443`, in document order. */
    readonly hosts: readonly string[];
}

/**
 * The question whether a clip may be loaded. It shows the clip's title and publisher, the reason for the question, the
 * hosts of the clip, and the button that agrees. It requests nothing.
 *
 * @tag clip-consent
 * @slot - The reason for the question.
 * @fires {Event} clip-agree - The reader agrees. It does not bubble.
 * @fires {Event} clip-ask - The question is shown. It does not bubble, and reaches the player.
 */
declare class ClipConsent extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** Declared and registered without decorators, which would cost one more request before the reader agrees. */
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
    render(): lit.TemplateResult<1>;
    connectedCallback(): void;
    focus(options?: FocusOptions): Promise<void>;
}
declare global {
    interface GlobalEventHandlersEventMap {
        'clip-agree': Event;
        'clip-ask': Event;
    }
    interface HTMLElementTagNameMap {
        'clip-consent': ClipConsent;
    }
}

export { ClipConsent };
