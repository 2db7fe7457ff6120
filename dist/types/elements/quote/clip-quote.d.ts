import { LitElement, nothing, type PropertyValues } from 'lit';
import '../sharing/clip-copy-field.js';
import type { SelectedQuote } from './selected-quote.js';
/**
 * What can be done with words that are selected in a transcript: copy them as a quote, or share the moment in which they are
 * said.
 *
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: a copy button was pressed; `what` is `quote`, or `url`.
 * @fires {ClipShareEvent} clip-share - `{target, url}`: a link, or (`system`) the system's share sheet, was chosen.
 */
export declare class ClipQuote extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    selected: SelectedQuote | undefined;
    /** The words were selected by keys. */
    byKeys: boolean;
    /** The author of the page offers no sharing. */
    noShare: boolean;
    /** Called when the reader is done with it. */
    closed: () => void;
    private _isSharing;
    private _copied;
    /** A text that the reader has to copy by hand. */
    private _byHand;
    constructor();
    connectedCallback(): void;
    /** Whether it is in use: pressing it, or typing in it, may take the selection away. */
    get isUsed(): boolean;
    /** The reader has pressed elsewhere in the text. */
    release(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): typeof nothing | import("lit").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-quote': ClipQuote;
    }
}
