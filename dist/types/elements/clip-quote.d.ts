import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { EmbedSpec } from '../codes.js';
import '../shared/clip.js';

/** A quote from a clip, with the data to find and check it. All fields are plain text. */
interface Quote {
    /** The quoted words in order. A paragraph ends at a change of speaker or at a pause. */
    readonly paragraphs: readonly QuoteParagraph[];
    /** The language of the words, BCP 47. Empty if unknown. */
    readonly language: string;
    readonly title: string;
    readonly publisher?: string | undefined;
    /** The date of the clip, in ISO 8601 and in words. */
    readonly date?: {
        readonly iso: string;
        readonly words: string;
    } | undefined;
    /** The address of this excerpt. Undefined for a clip without an address. */
    readonly address?: string | undefined;
    /** The words before it in its paragraph, where the same words are found somewhere else on the watch page first. */
    readonly before?: string | undefined;
}
interface QuoteParagraph {
    readonly words: string;
    readonly speaker?: string | undefined;
    /** Another speaker than before, who may have no name. */
    readonly turn?: true;
}

/** A quote with the embed that plays it. */
interface SelectedQuote {
    readonly quote: Quote;
    /** Undefined if the clip cannot be embedded, or if embedding is disabled. */
    readonly embed: EmbedSpec | undefined;
    /** Seconds of media time; undefined for words without times. */
    readonly start: number | undefined;
    readonly end: number | undefined;
    /** The address plays exactly these words; else it leads to the whole clip. */
    readonly isExact: boolean;
}

/**
 * The bar of actions for text that is selected in a transcript: copy it as a quote, or share its moment in the clip.
 *
 * @fires {ClipCopyEvent} clip-copy - A copy button was pressed; `detail` is `{what, text, method}`, where `what` is
 * `quote` or `url`.
 * @fires {ClipShareEvent} clip-share - A link, or (`system`) the system's share sheet, was chosen; `detail` is
 * `{target, url}`.
 */
declare class ClipQuote extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    selected: SelectedQuote | undefined;
    /** True if the text was selected with the keyboard. */
    byKeys: boolean;
    /** True if the page's author has disabled sharing. */
    noShare: boolean;
    /** Called when the reader closes the bar. */
    closed: () => void;
    private _isSharing;
    private _copied;
    private _shareView;
    private _isLost;
    /** A text that the reader has to copy by hand. */
    private _byHand;
    constructor();
    connectedCallback(): void;
    /** True while the reader presses the bar or types in it, which may clear the selection. */
    get isUsed(): boolean;
    /** True while the focus is in the bar. WebKit (2.50) does not match `:focus-within` for a host in a shadow root. */
    get hasFocus(): boolean;
    /** Ends the use of the bar when the reader presses elsewhere in the text. */
    release(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): typeof nothing | lit.TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-quote': ClipQuote;
    }
}

export { ClipQuote };
