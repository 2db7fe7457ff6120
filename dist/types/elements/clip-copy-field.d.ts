import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { ClipCopy } from '../shared/clip-copy-event.js';
import '../shared/clip-event.js';

/**
 * A text to copy: a read-only field, always left to right, with a button that copies it.
 *
 * It reports a copy only after the copy is verified. Otherwise it selects the text and names the keys to press. While
 * the text is out of date, it is disabled, and the button gives the reason instead of copying.
 *
 * @attr value - The text.
 * @attr label - Name of the field; without it "Embed code" or "URL".
 * @attr what - `code` or `url`: the kind of text, for the labels. Default `code`.
 * @attr stale - The reason why the text is out of date; nothing is copied meanwhile.
 * @fires {ClipCopyEvent} clip-copy - The button was pressed; `detail` is `{what, text, method}`; `method` is `event`,
 * `api` or `manual`.
 * @csspart field - The text field.
 * @csspart button - The copy button.
 */
declare class ClipCopyField extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    value: string;
    label: string;
    what: Exclude<ClipCopy['what'], 'transcript'>;
    /** @attr multiline - The field has several lines. */
    multiline: boolean;
    /** @attr rich - The text is HTML that visual editors insert as rendered content. */
    rich: boolean;
    stale: string;
    private _status;
    private _copied;
    private _field;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit.TemplateResult<1>;
    /** Copies the text and reports the result, or the reason why it is out of date. Call it in a user gesture. */
    copy(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'clip-copy-field': ClipCopyField;
    }
}

export { ClipCopyField };
