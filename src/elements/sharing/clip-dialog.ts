import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { enSharing } from '../../i18n/en-sharing.js';
import { ClipPanelEvent, type DialogName, type PanelName } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { property, query } from '../base/decorators.js';
import { facadeIcons } from '../base/facade-icons.js';
import { keepEvent } from '../base/keep-event.js';
import { keepFocus } from '../base/keep-focus.js';
import { lazyTooltip } from '../base/lazy-tooltip.js';
import { panelIcons } from '../base/panel-icons.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { styles } from './clip-dialog.styles.js';
import { panel } from './panel.styles.js';
import type { PanelChoice } from './panel-choice.js';
import { panelTokens } from './panel-tokens.styles.js';

/**
 * The dialog in which a panel opens. It is a native modal dialog, so the browser handles Esc, the focus and the inert
 * page behind it. It fills small frames.
 *
 * @slot - The panel.
 * @attr heading - The heading, which names the dialog; without it the name of the panel.
 * @attr panel - `embed`, `share`, `transcript` or `keys`: the name of the panel in events.
 * @fires {ClipPanelEvent} clip-open - The dialog has opened; `detail` is `{panel}`.
 * @fires {ClipPanelEvent} clip-close - The dialog has closed, for any reason; `detail` is `{panel}`.
 */
@customElement('clip-dialog')
export class ClipDialog extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property() heading = '';
  @property() panel: DialogName = 'embed';
  /** Panels that the dialog switches between, instead of slotted content. */
  @property({ attribute: false }) choice: PanelChoice | undefined;

  @query('dialog') private _dialog!: HTMLDialogElement | null;
  readonly #nameButton = lazyTooltip(this);
  #pressedOutside = false;
  /** The element that had focus when the dialog opened. */
  #opener: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that is moved in the document keeps its attribute `open`, but leaves the top layer.
    if (!this.open) return;
    this._dialog?.close();
    this._dialog?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.close());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choice') && this.choice) this.panel = this.choice.panel;
  }

  protected override updated(): void {
    const { choice, panel } = this;
    if (choice)
      render(
        choice.content(panel as PanelName, () => this.requestUpdate()),
        this,
      );
  }

  protected override render() {
    const words = wordsOf(this, enSharing);
    return html`<dialog
      class=${this.panel}
      aria-labelledby="heading"
      @pointerdown=${this.#noticePress}
      @click=${this.#closeOutside}
      @close=${this.#tellClosed}
      @keydown=${keepEvent}
      @keypress=${keepEvent}
      @keyup=${keepEvent}
    >
      <div class="sheet" @pointermove=${this.#nameButton} @pointerdown=${this.#nameButton} @keyup=${this.#nameButton}>
        <header role="none">
          <h2 id="heading" tabindex="-1">${this.heading || words[this.panel as PanelName]}</h2>
          <button type="button" aria-label=${words.close} autofocus @click=${this.close}>${panelIcons.close}</button>
          ${this.choice?.panels.filter((panel) => panel !== this.panel).map((panel) => this.#switchView(panel, words[panel])) ?? nothing}
        </header>
        <div class="body"><slot></slot></div>
      </div>
      <clip-tooltip></clip-tooltip>
    </dialog>`;
  }

  #switchView(panel: PanelName, name: string): TemplateResult {
    return html`<button type="button" class="switch" aria-label=${name} @click=${() => this.#switchTo(panel)}>${facadeIcons[panel]}<span>${name}</span></button>`;
  }

  /** Shows another panel in the dialog, and focuses its heading, which names it. */
  async #switchTo(panel: PanelName): Promise<void> {
    const before = this.panel;
    this.panel = panel;
    await this.updateComplete;
    this.shadowRoot?.getElementById('heading')?.focus();
    this.dispatchEvent(new ClipPanelEvent('clip-close', before));
    this.dispatchEvent(new ClipPanelEvent('clip-open', panel));
  }

  /** True while the dialog is open. */
  get open(): boolean {
    return this.hasUpdated && !!this._dialog?.open;
  }

  /** Opens the dialog synchronously, if it is in the document: its player may have been removed. */
  show(): void {
    if (!this.isConnected) return;
    if (this.isUpdatePending) this.performUpdate();
    if (!this._dialog || this._dialog.open) return;
    this.#opener = this.#player?.activeElement ?? null;
    this._dialog.showModal();
    this.dispatchEvent(new ClipPanelEvent('clip-open', this.panel));
  }

  /** Closes the dialog. The focus returns to the element that had it before. */
  close(): void {
    if (this.hasUpdated) this._dialog?.close();
  }

  /** Notes whether a press starts on the backdrop. Only there is the dialog itself the target. */
  #noticePress(event: Event): void {
    this.#pressedOutside = event.target === this._dialog;
  }

  /**
   * Closes the dialog if a press starts and ends on the backdrop. Selecting text from a field to the outside does not
   * close it.
   */
  #closeOutside(event: Event): void {
    if (this.#pressedOutside && event.target === this._dialog) this.close();
  }

  /**
   * Reports that the dialog has closed. The browser returns the focus to the opener, which may be removed, as the cover
   * button is once a clip plays.
   */
  #tellClosed(): void {
    if (this.open) return;
    keepFocus(this.#player, this.#opener, this);
    this.dispatchEvent(new ClipPanelEvent('clip-close', this.panel));
  }

  get #player(): ShadowRoot | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-dialog': ClipDialog;
  }
}
