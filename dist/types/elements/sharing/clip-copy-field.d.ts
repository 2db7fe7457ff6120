import { LitElement, type PropertyValues } from 'lit';
import { type ClipCopy } from './clip-copy-event.js';
/**
 * A text to take away: a read-only field, always left to right, with a button that copies it.
 *
 * It says "copied" only after a verified copy; else it selects the text and says which keys to press.
 *
 * @attr value - The text.
 * @attr label - Name of the field; without it "Embed code" or "URL".
 * @attr what - `code` or `url`: what the words call it. Default `code`.
 * @attr multiline - Several lines high.
 * @fires clip-copy - `{what, text, method}`: the button was pressed; `method` is `event`, `api` or `manual`.
 * @csspart field - The text field.
 * @csspart button - The copy button.
 */
export declare class ClipCopyField extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    value: string;
    label: string;
    what: ClipCopy['what'];
    multiline: boolean;
    private _said;
    private _copied;
    private _field;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): import("lit-html").TemplateResult<1>;
    /** Copies the text and says how it went; call it in a press. */
    copy(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-copy-field': ClipCopyField;
    }
}
