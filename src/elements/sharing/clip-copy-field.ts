import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { enSharing } from '../../i18n/en-sharing.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property, query, state } from '../base/decorators.js';
import { keepKeys } from '../base/keep-event.js';
import { panelIcons } from '../base/panel-icons.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { type ClipCopy, ClipCopyEvent } from './clip-copy-event.js';
import { styles } from './clip-copy-field.styles.js';
import { copyKeys } from './copy-keys.js';
import { type Copied, copyText } from './copy-text.js';
import { panel } from './panel.styles.js';
import { panelTokens } from './panel-tokens.styles.js';
import { panelWordsOf } from './panel-words-of.js';

/** Delay before a status, in milliseconds. The empty status before it makes screen readers announce a repeated text. */
const announceDelay = 100;
/** Time that a status is shown, in milliseconds: after a copy, and for the instructions to copy manually. */
const displayTime = { done: 6000, byHand: 15000 };

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
@customElement('clip-copy-field')
export class ClipCopyField extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property() value = '';
  @property() label = '';
  @property() what: Exclude<ClipCopy['what'], 'transcript'> = 'code';
  /** @attr multiline - The field has several lines. */
  @booleanAttribute multiline = false;
  /** @attr rich - The text is HTML that visual editors insert as rendered content. */
  @booleanAttribute rich = false;
  @property() stale = '';

  @state() private _status = '';
  @state() private _copied = false;
  @query('#field') private _field!: HTMLInputElement | HTMLTextAreaElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#reset());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('stale')) this.#reset();
  }

  protected override render() {
    const words = wordsOf(this, enSharing);
    const isUrl = this.what === 'url';
    const disabled = this.stale ? 'true' : nothing;
    return html`<div class=${this.multiline ? 'block' : 'line'}>
      <label for="field">${this.label || (isUrl ? words.url : words.embedCode)}</label>
      ${this.multiline ? this.#lines() : this.#line()}
      <button part="button" class="main" type="button" aria-disabled=${disabled} aria-describedby=${this.stale ? 'status' : nothing} @click=${this.copy}>
        ${this._copied ? panelIcons.check : panelIcons.copy}${isUrl ? words.copyUrl : words.copyCode}
      </button>
      <p id="status" role="status" class=${this.stale ? 'error' : nothing}>${this._status || nothing}</p>
    </div>`;
  }

  /** Copies the text and reports the result, or the reason why it is out of date. Call it in a user gesture. */
  async copy(): Promise<void> {
    this.#clearStatus();
    const { value, what, rich, stale } = this;
    if (stale) return this.#showStatus(stale);
    const copied = await copyText(value, { rich });
    const { method } = copied;
    if (method === 'manual') this.#select();
    // The text may have changed during the copy.
    if (!this.stale && this.value === value) this.#report(copied);
    this.dispatchEvent(new ClipCopyEvent({ what, text: value, method }));
  }

  #lines() {
    return html`<textarea id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      aria-disabled=${this.stale ? 'true' : nothing} .value=${this.value} @click=${this.#selectUnlessMarked}></textarea>`;
  }

  #line() {
    return html`<input id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      aria-disabled=${this.stale ? 'true' : nothing} .value=${this.value} @click=${this.#selectUnlessMarked}>`;
  }

  /** Keeps a selection that the viewer made with the pointer. */
  #selectUnlessMarked(): void {
    if (this._field.selectionStart === this._field.selectionEnd) this.#select();
  }

  #select(): void {
    this._field.focus();
    this._field.select();
  }

  #report({ method, rich }: Copied): void {
    this._copied = method !== 'manual';
    this.#showStatus(this.#statusOf(rich), this._copied ? displayTime.done : displayTime.byHand);
  }

  /**
   * Returns the status of a copy. If the clipboard has no HTML, a visual editor would show the code itself, so the
   * status says so.
   */
  #statusOf(rich: boolean): string {
    const words = wordsOf(this, enSharing);
    if (!this._copied) return words.copyByHand(copyKeys());
    if (this.rich && !rich) return panelWordsOf(this).plainCopied;
    return this.what === 'url' ? words.urlCopied : words.codeCopied;
  }

  /** Shows a text after a delay, for `duration` milliseconds or until the next text. */
  #showStatus(words: string, duration?: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this._status = words;
      if (duration) this.#timer = setTimeout(() => this.#clearStatus(), duration);
    }, announceDelay);
  }

  /** Resets the status to the reason why the text is out of date, if there is one. */
  #reset(): void {
    this.#clearStatus();
    this._status = this.stale;
  }

  #clearStatus(): void {
    clearTimeout(this.#timer);
    this._status = '';
    this._copied = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-copy-field': ClipCopyField;
  }
}
