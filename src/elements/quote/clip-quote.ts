import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import { quotedParagraphs } from '../../embed/quoted-paragraphs.js';
import { enFacade } from '../../i18n/en-facade.js';
import { enSharing } from '../../i18n/en-sharing.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { facadeIcons } from '../base/facade-icons.js';
import { keepKeys } from '../base/keep-event.js';
import { ownDigits } from '../base/own-digits.js';
import { panelIcons } from '../base/panel-icons.js';
import { tokens } from '../base/tokens.styles.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import { ClipCopyEvent } from '../sharing/clip-copy-event.js';
import { ClipShareEvent } from '../sharing/clip-share-event.js';
import { copyKeys } from '../sharing/copy-keys.js';
import { copyText } from '../sharing/copy-text.js';
import { panel } from '../sharing/panel.styles.js';
import { panelTokens } from '../sharing/panel-tokens.styles.js';
import { clipQuoteStyles } from './clip-quote.styles.js';
import { quoteTexts } from './quote-texts.js';
import { quoteWordsOf } from './quote-words-of.js';
import type { SelectedQuote } from './selected-quote.js';
import type { shareQuoteView } from './share-quote-view.js';

type Format = 'text' | 'html' | 'markdown';

/** Maximum length of the text that is shared with an address, in characters. */
const longestTitle = 200;

/**
 * The bar of actions for text that is selected in a transcript: copy it as a quote, or share its moment in the clip.
 *
 * @fires {ClipCopyEvent} clip-copy - A copy button was pressed; `detail` is `{what, text, method}`, where `what` is
 * `quote` or `url`.
 * @fires {ClipShareEvent} clip-share - A link, or (`system`) the system's share sheet, was chosen; `detail` is
 * `{target, url}`.
 */
@customElement('clip-quote')
export class ClipQuote extends LitElement {
  static override styles = [tokens, panelTokens, panel, clipQuoteStyles];

  @property({ attribute: false }) selected: SelectedQuote | undefined;
  /** True if the text was selected with the keyboard. */
  @property({ attribute: false }) byKeys = false;
  /** True if the page's author has disabled sharing. */
  @property({ attribute: false }) noShare = false;
  /** Called when the reader closes the bar. */
  @property({ attribute: false }) closed: () => void = () => undefined;

  @state() private _isSharing = false;
  @state() private _copied: Format | undefined;
  @state() private _shareView: typeof shareQuoteView | undefined;
  @state() private _isLost = false;
  /** A text that the reader has to copy by hand. */
  @state() private _byHand = '';
  #isPressed = false;

  constructor() {
    super();
    this.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    this.addEventListener('keydown', (event) => this.#closeByKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this);
  }

  /** True while the reader presses the bar or types in it, which may clear the selection. */
  get isUsed(): boolean {
    return this.#isPressed || this.hasFocus;
  }

  /** True while the focus is in the bar. WebKit (2.50) does not match `:focus-within` for a host in a shadow root. */
  get hasFocus(): boolean {
    return !!this.shadowRoot?.activeElement;
  }

  /** Ends the use of the bar when the reader presses elsewhere in the text. */
  release(): void {
    this.#isPressed = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return;
    this.#isPressed = this._isSharing = false;
    this._copied = undefined;
    this._byHand = '';
  }

  protected override render() {
    const { selected } = this;
    if (!selected) return nothing;
    const words = quoteWordsOf(this);
    const { address } = selected.quote;
    return html`<section aria-label=${words.quote} @mousedown=${keepSelection}>
      ${this.#saidView(selected)}
      <div class="buttons">
        ${this.#copyView('text', words.copyQuote)}${this.#copyView('html', words.copyAsHtml)}${this.#copyView('markdown', words.copyAsMarkdown)}
        ${address && !this.noShare ? html`<button type="button" aria-expanded=${this._isSharing ? 'true' : 'false'} @click=${() => this.#share(address)}>${facadeIcons.share}${words.shareMoment}</button>` : nothing}
      </div>
      <p class="status" role="status">${this.#status}</p>
      ${selected.isExact ? nothing : html`<p class="note untimed">${words.noTimes}</p>`}
      ${this.byKeys ? html`<p class="note">${words.selectByKeys}</p>` : nothing}
      ${this._byHand ? html`<textarea readonly dir="auto" spellcheck="false" aria-label=${words.quote} .value=${this._byHand}></textarea>` : nothing}
      ${this._isSharing && address ? this.#shareView(address) : nothing}
    </section>`;
  }

  #saidView({ quote, start = 0, end = 0, isExact }: SelectedQuote) {
    const time = (seconds: number) => ownDigits(this, formatTime(seconds));
    return html`<div class="said">
      <span class="words" lang=${quote.language || nothing} dir="auto">${textOf(quote)}</span>
      ${isExact ? html`<span class="time" dir="ltr">${time(start)} – ${time(end)}</span>` : nothing}
      <button type="button" class="close" aria-label=${wordsOf(this, enSharing).close} @click=${() => this.closed()}>${panelIcons.close}</button>
    </div>`;
  }

  #copyView(format: Format, name: string) {
    const picture = this._copied === format ? panelIcons.check : panelIcons.copy;
    return html`<button type="button" class=${format === 'text' ? 'main' : nothing} @click=${() => this.#copy(format)}>${picture}${name}</button>`;
  }

  get #status(): string {
    if (this._isLost) return wordsOf(this, enFacade).notFetched;
    if (this._byHand) return wordsOf(this, enSharing).copyByHand(copyKeys());
    return this._copied ? quoteWordsOf(this).quoteCopied : '';
  }

  /** The script of the view comes with the first press. */
  #shareView(address: string) {
    const tell = (target: string) => this.#tellShared(target, address);
    return this._shareView?.(this, { address, title: this.#title, isTouch: isTouch(), tell });
  }

  get #title(): string {
    const text = [...(this.selected ? textOf(this.selected.quote) : '')];
    return text.length > longestTitle ? `${text.slice(0, longestTitle - 1).join('')}…` : text.join('');
  }

  async #copy(format: Format): Promise<void> {
    const { selected } = this;
    if (!selected) return;
    const texts = quoteTexts(selected);
    const text = texts[format];
    const { method } = await copyText(text, format === 'text' ? { html: texts.html } : {});
    this.dispatchEvent(new ClipCopyEvent({ what: 'quote', text, method }));
    if (this.selected !== selected) return;
    this._copied = method === 'manual' ? undefined : format;
    this._byHand = method === 'manual' ? text : '';
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }

  /** Opens the system's share sheet on touch screens that have one; otherwise toggles the links. */
  async #share(url: string): Promise<void> {
    const data = { url, title: this.selected?.quote.title ?? '', text: this.#title };
    const isSystem = isTouch() && 'share' in navigator && navigator.canShare?.(data);
    this._isSharing = isSystem || !this._isSharing;
    this.#loadShareView();
    if (!isSystem) return;
    const isShared = await navigator.share(data).then(
      () => true,
      () => false, // cancelled or refused: the links remain
    );
    if (isShared) this.#tellShared('system', url);
  }

  #loadShareView(): void {
    this._isLost = false;
    if (this._shareView) return;
    withLazyModule(
      import('./share-quote-view.js'),
      ({ shareQuoteView }) => {
        this._shareView = shareQuoteView;
      },
      () => {
        this._isLost = true;
        this._isSharing = false;
      },
    );
  }

  #tellShared(target: string, url: string): void {
    this.dispatchEvent(new ClipShareEvent({ target, url }));
  }

  #closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // a dialog around the bar would close
    event.stopPropagation();
    this.closed();
  }
}

const textOf = (quote: SelectedQuote['quote']) =>
  quotedParagraphs(quote)
    .map(({ words, speaker }) => (speaker ? `${speaker}: ${words}` : words))
    .join(' ');

const isTouch = () => matchMedia('(pointer: coarse)').matches;

/** Prevents the default of a press on a button, which clears the selection in most browsers. */
function keepSelection(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Element && !target.closest('input, textarea, a')) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-quote': ClipQuote;
  }
}
