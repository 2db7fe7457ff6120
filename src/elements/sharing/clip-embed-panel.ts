import { html, isServer, LitElement } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { clipRatio } from '../../clip/clip-ratio.js';
import { type EmbedSpec, embedSpec } from '../../embed/embed-spec.js';
import { enSharing } from '../../i18n/en-sharing.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { keepKeys } from '../base/keep-event.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { absoluteUrl } from './absolute-url.js';
import { ClipController } from './clip-controller.js';
import { panelTokens } from './panel-tokens.styles.js';
import './clip-copy-field.js';
import { styles } from './clip-embed-panel.styles.js';
import { type EmbedFields, editEmbedFields, embedFields } from './embed-fields.js';
import { embedPanelView } from './embed-panel-view.js';
import { embedPreviewRules } from './embed-preview-view.js';
import { panel } from './panel.styles.js';
import { panelWordsOf } from './panel-words-of.js';
import { type EmbedErrors, readEmbedFields, type TypedField } from './read-embed-fields.js';

/**
 * The embed code of a clip, with all its options.
 *
 * The code is always valid. An invalid field shows its error. The last valid code then stays, disabled, until the field
 * is corrected. The preview is a `<clip-player>`; without its script it is the poster.
 *
 * @attr clip-src - Address of a clip document, if no `clip` is given.
 * @attr embed-url - Address of the embed page that replaces the document's.
 * @attr page-url - Address of the clip's own page that replaces the document's.
 * @attr assets-url - Address of the library's files, for codes that need them.
 * @attr position - The playhead in seconds, offered as the start.
 * @fires {ClipCopyEvent} clip-copy - The copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipErrorEvent} clip-error - The clip document could not be loaded; `detail` is `{code, message, retry}`.
 */
@customElement('clip-embed-panel')
export class ClipEmbedPanel extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property({ attribute: false }) clip: Clip | undefined;
  @property({ attribute: 'clip-src' }) clipSrc = '';
  @property({ attribute: 'embed-url' }) embedUrl = '';
  @property({ attribute: 'page-url' }) pageUrl = '';
  @property({ attribute: 'assets-url' }) assetsUrl = '';
  @property({ type: Number }) position = 0;

  @state() private _fields: EmbedFields | undefined;
  readonly #source = new ClipController(this);
  #clip: Clip | undefined;
  #base: EmbedSpec | undefined;
  #settled: EmbedFields | undefined;
  #good: EmbedSpec | undefined;
  #typed: TypedField | undefined;
  #previewSheet: CSSStyleSheet | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this);
  }

  protected override willUpdate(): void {
    this.#source.look();
    const { clip } = this.#source;
    const base = clip && this.#baseOf(clip);
    if (!this._fields || !base || clip.id !== this.#clip?.id) {
      this._fields = this.#settled = base && embedFields(base);
      this.#good = base;
    }
    this.#clip = clip;
    this.#base = base;
  }

  protected override render() {
    const { _fields: fields, position } = this;
    const words = wordsOf(this, enSharing);
    const { spec = this.#good, errors } = this.#read();
    if (!this.#clip) return html`<p>${this.#source.failed ? words.notLoaded : words.wait}</p>`;
    if (!fields || !spec) return html`<p>${words.noEmbed}</p>`;
    const [clip, edit, settle] = [this.#clip, this.#edit, this.#settle];
    if (!isServer) this.#scalePreview(spec);
    const isRtl = !isServer && this.matches(':dir(rtl)');
    const panelWords = panelWordsOf(this);
    return embedPanelView({
      words,
      panelWords,
      isRtl,
      fields,
      clip,
      spec,
      errors,
      position,
      edit,
      settle,
    });
  }

  #scalePreview(spec: EmbedSpec): void {
    if (!this.#previewSheet) {
      this.#previewSheet = new CSSStyleSheet();
      this.shadowRoot?.adoptedStyleSheets.push(this.#previewSheet);
    }
    this.#previewSheet.replaceSync(embedPreviewRules(spec));
  }

  /** Returns the embed with default options. It is responsive, so it fits any column. */
  #baseOf(clip: Clip): EmbedSpec | undefined {
    const addresses = Object.entries({
      embedUrl: this.embedUrl,
      pageUrl: this.pageUrl,
      assetsUrl: this.assetsUrl,
      clipUrl: this.clipSrc,
    }).flatMap(([name, address]) => {
      const url = absoluteUrl(address, this.baseURI);
      return url ? [[name, url]] : [];
    });
    return embedSpec(clip, { responsive: true, ...Object.fromEntries(addresses) });
  }

  #read(): { spec?: EmbedSpec; errors: EmbedErrors } {
    const { _fields: fields } = this;
    if (!fields || !this.#base) return { errors: {} };
    const measure = { ratio: this.#ratio, duration: this.#clip?.duration };
    return readEmbedFields(fields, this.#base, measure, wordsOf(this, enSharing));
  }

  get #ratio(): number {
    const { width, height } = this.#base ?? { width: 16, height: 9 };
    return (this.#clip && clipRatio(this.#clip)) ?? width / height;
  }

  /**
   * Applies an edit. Text that is extended at its end is based on the fields that were last settled: typing 3841 passes
   * through 384, which is not intended. If 3841 is invalid, the last valid code is the one before the edit.
   */
  readonly #edit = (edit: Partial<EmbedFields>, typed?: TypedField): void => {
    const before = typed && typed === this.#typed ? this._fields?.[typed] : undefined;
    if (!typed || before === undefined || !edit[typed]?.startsWith(before)) this.#settle();
    this.#typed = typed;
    if (this.#settled) this._fields = editEmbedFields(this.#settled, edit, this.#ratio);
  };

  readonly #settle = (): void => {
    this.#settled = this._fields;
    this.#good = this.#read().spec ?? this.#good;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-embed-panel': ClipEmbedPanel;
  }
}
