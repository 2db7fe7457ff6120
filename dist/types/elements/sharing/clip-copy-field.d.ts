import { LitElement, type PropertyValues } from 'lit';
import { type ClipCopy } from './clip-copy-event.js';
/**
 * A text to take away: a read-only field, always left to right, with a button that copies it.
 *
 * It says "copied" only after a verified copy; else it selects the text and says which keys to press. While the text is
 * out of date, it is greyed, and the button says why it does not copy.
 *
 * @attr value - The text.
 * @attr label - Name of the field; without it "Embed code" or "URL".
 * @attr what - `code` or `url`: what the words call it. Default `code`.
 * @attr stale - Why the text is out of date, in words; nothing is copied meanwhile.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: the button was pressed; `method` is `event`, `api` or `manual`.
 * @csspart field - The text field.
 * @csspart button - The copy button.
 */
export declare class ClipCopyField extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    value: string;
    label: string;
    what: Exclude<ClipCopy['what'], 'transcript'>;
    /** @attr multiline - Several lines high. */
    multiline: boolean;
    /** @attr rich - The text is HTML for visual editors too, which insert it as what it shows. */
    rich: boolean;
    stale: string;
    private _said;
    private _copied;
    private _field;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): import("lit").TemplateResult<1>;
    /** Copies the text and says how it went, or why it is not copied; call it in a press. */
    copy(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-copy-field': ClipCopyField;
    }
}
