import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { formatTime } from '../../clip/format-time.js';
import { type ShareLink, shareLinks } from '../../embed/share-links.js';
import type { SharingWords } from '../../i18n/en.js';
import { enFacade } from '../../i18n/en-facade.js';
import { enSharing } from '../../i18n/en-sharing.js';
import type { Excerpt } from '../../player/excerpt.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { facadeIcons } from '../base/facade-icons.js';
import { keepKeys } from '../base/keep-event.js';
import { panelIcons } from '../base/panel-icons.js';
import { tokens } from '../base/tokens.styles.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import { absoluteUrl } from './absolute-url.js';
import { ClipController } from './clip-controller.js';
import { panelTokens } from './panel-tokens.styles.js';
import './clip-copy-field.js';
import { ClipShareEvent } from './clip-share-event.js';
import { styles } from './clip-share-panel.styles.js';
import { excerptPickerView } from './excerpt-picker-view.js';
import { panel } from './panel.styles.js';
import { tickBox } from './panel-fields.js';
import { panelWordsOf } from './panel-words-of.js';
import { popupsAreDoubtful } from './popups-are-doubtful.js';
import { shareCardView } from './share-card-view.js';
import { shareUrl } from './share-url.js';
import type { SharedPart } from './shared-part.js';

/**
 * The address of a clip, to copy or to share. The links are made locally; nothing is loaded from third parties.
 *
 * @attr clip-src - Address of a clip document, if no `clip` is given.
 * @attr page-url - Address of the clip's own page that replaces the document's.
 * @attr embed-url - Address of the embed page, which is shared if there is no page.
 * @attr position - The playhead in seconds, offered as the start from 1 s on.
 * @fires {ClipCopyEvent} clip-copy - The copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipShareEvent} clip-share - A link, or (`system`) the system's share sheet, was chosen; `detail` is
 * `{target, url}`.
 * @fires {ClipErrorEvent} clip-error - The clip document could not be loaded; `detail` is `{code, message, retry}`.
 */
@customElement('clip-share-panel')
export class ClipSharePanel extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property({ attribute: false }) clip: Clip | undefined;
  @property({ attribute: 'clip-src' }) clipSrc = '';
  @property({ attribute: 'page-url' }) pageUrl = '';
  @property({ attribute: 'embed-url' }) embedUrl = '';
  @property({ type: Number }) position = 0;
  /** Shows the address beside each link, for frames that may block links. */
  @property({ attribute: false }) showAddresses = popupsAreDoubtful();

  /** The start in seconds that the viewer chose. It does not change while the clip plays. */
  @state() private _start: number | undefined;
  /** The excerpt that the viewer chose. */
  @state() private _part: SharedPart | undefined;
  @state() private _targetIcon: ((target: string) => TemplateResult) | undefined;
  @state() private _qrCode: ((element: Element, url: string) => TemplateResult) | undefined;
  @state() private _showsQrCode = false;
  @state() private _note = '';
  readonly #source = new ClipController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this);
  }

  protected override willUpdate(): void {
    this.#source.look();
  }

  protected override firstUpdated(): void {
    withLazyModule(import('./target-icons.js'), ({ targetIcon }) => {
      this._targetIcon = targetIcon;
    });
  }

  protected override render() {
    const words = wordsOf(this, enSharing);
    const { clip, failed } = this.#source;
    if (!clip) return html`<p>${failed ? words.notLoaded : words.wait}</p>`;
    const [pageUrl, embedUrl] = [this.pageUrl, this.embedUrl].map((url) => absoluteUrl(url, this.baseURI));
    const urlOf = (excerpt?: Partial<Excerpt>) => shareUrl(clip, { pageUrl, embedUrl }, excerpt);
    const { _part: part } = this;
    const excerpt = part ?? { start: this._start ?? 0 };
    const url = urlOf(excerpt);
    const { card, sharePart } = panelWordsOf(this);
    if (!url) return html`<p>${words.noShare}</p>`;
    return html`<div class="panel">
      ${shareCardView(clip, url, card, part?.picture)}
      <clip-copy-field what="url" .value=${url}></clip-copy-field>
      ${excerptPickerView(clip, sharePart, this.position, excerpt, !!part && url === urlOf(), this.#choose)}
      ${part ? nothing : this.#startView(words, clip)}
      <ul>
        ${linksFor(url, clip.title).map((link) => this.#linkView(words, link, url))}
        ${this.#systemView(words, { url, title: clip.title })}
        <li>
          <button type="button" aria-expanded=${this._showsQrCode} @click=${this.#toggleQrCode}>${panelIcons.qr}QR</button>
        </li>
      </ul>
      ${this._showsQrCode ? this._qrCode?.(this, url) : nothing}
      <p class="note" role="status">${this._note}</p>
    </div>`;
  }

  readonly #choose = (part?: SharedPart): void => {
    this._part = part;
  };

  readonly #toggleQrCode = (): void => {
    this._showsQrCode = !this._showsQrCode;
    this._note = '';
    if (!this._showsQrCode || this._qrCode) return;
    withLazyModule(
      import('./qr-code-view.js'),
      async ({ qrCodeView }) => {
        this._qrCode = qrCodeView;
        await this.updateComplete;
        this.renderRoot.querySelector('.qr')?.scrollIntoView({ block: 'nearest' });
      },
      () => {
        this._showsQrCode = false;
        this._note = wordsOf(this, enFacade).notFetched;
      },
    );
  };

  #startView(words: SharingWords, { duration = Infinity }: Clip) {
    const start = this._start ?? Math.floor(this.position);
    const isOffered = start >= 1 && start < duration;
    if (this._start === undefined && !isOffered) return nothing;
    const tick = (ticked: boolean) => {
      this._start = ticked ? start : undefined;
    };
    return tickBox('start', words.startAt(formatTime(start)), this._start !== undefined, tick);
  }

  #linkView(words: SharingWords, { target, label, href }: ShareLink, url: string) {
    const isMail = target === 'email';
    return html`<li>
      <a
        class="button"
        href=${href}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${isMail ? words.shareByEmail : words.shareOn(label)}
        @click=${() => this.#tell(target, url)}
        >${isMail ? panelIcons.mail : (this._targetIcon?.(target) ?? html`<svg></svg>`)}${isMail ? words.email : label}</a
      >${this.showAddresses ? html`<span class="address" dir="ltr">${href}</span>` : nothing}
    </li>`;
  }

  /** Returns the button for the system's share sheet, if the browser has one and allows it in this frame. */
  #systemView(words: SharingWords, data: ShareData & { url: string }) {
    if (isServer || !navigator.share || navigator.canShare?.(data) === false) return nothing;
    return html`<li>
      <button type="button" @click=${() => this.#shareBySystem(data)}>${facadeIcons.share}${words.shareMore}</button>
    </li>`;
  }

  /**
   * Opens the system's share sheet. The promise also rejects if the viewer closes the sheet without a choice; nothing
   * is shared then.
   */
  async #shareBySystem(data: ShareData & { url: string }): Promise<void> {
    const isShared = await navigator.share(data).then(
      () => true,
      () => false,
    );
    if (isShared) this.#tell('system', data.url);
  }

  #tell(target: string, url: string): void {
    this.dispatchEvent(new ClipShareEvent({ target, url }));
  }
}

/**
 * Returns the links that work on this device. Links that open an app are for touch screens, because the app is rarely
 * installed elsewhere.
 */
function linksFor(url: string, title: string): ShareLink[] {
  const opensApps = !isServer && matchMedia('(pointer: coarse)').matches;
  return shareLinks({ url, title }).filter(({ app }) => opensApps || !app);
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-share-panel': ClipSharePanel;
  }
}
