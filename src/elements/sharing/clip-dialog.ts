import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { enSharing } from '../../i18n/en-sharing.js';
import { ClipPanelEvent, type DialogName, type PanelName } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { facadeIcons } from '../base/facade-icons.js';
import { keepEvent } from '../base/keep-event.js';
import { keepFocus } from '../base/keep-focus.js';
import { panelIcons } from '../base/panel-icons.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { styles } from './clip-dialog.styles.js';
import { panel } from './panel.styles.js';
import type { PanelChoice } from './panel-choice.js';
import { panelTokens } from './panel-tokens.styles.js';

/**
 * The sheet in which a panel opens: a native modal dialog, so that Esc, the focus and the page behind it are the
 * browser's business. Fills small frames.
 *
 * @slot - The panel.
 * @attr heading - What stands at the top and names the dialog; else the name of the panel.
 * @attr panel - `embed`, `share`, `transcript` or `keys`: what the events call it.
 * @fires {ClipPanelEvent} clip-open - `{panel}`: it stands open.
 * @fires {ClipPanelEvent} clip-close - `{panel}`: it is closed, by whatever way.
 */
@customElement('clip-dialog')
export class ClipDialog extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property() heading = '';
  @property() panel: DialogName = 'embed';
  /** Panels to switch between, instead of what a page puts into the slot. */
  @property({ attribute: false }) choice: PanelChoice | undefined;

  @query('dialog') private _dialog!: HTMLDialogElement | null;
  #pressedOutside = false;
  /** What had the focus when the dialog opened. */
  #opener: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that is moved in the page stays marked as open, but no longer stands above it.
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
      <div class="sheet">
        <header role="none">
          <h2 id="heading" tabindex="-1">${this.heading || words[this.panel as PanelName]}</h2>
          <button type="button" aria-label=${words.close} autofocus @click=${this.close}>${panelIcons.close}</button>
          ${this.choice?.panels.filter((panel) => panel !== this.panel).map((panel) => this.#switchView(panel, words[panel])) ?? nothing}
        </header>
        <div class="body"><slot></slot></div>
      </div>
    </dialog>`;
  }

  #switchView(panel: PanelName, name: string): TemplateResult {
    return html`<button type="button" class="switch" aria-label=${name} @click=${() => this.#switchTo(panel)}>${facadeIcons[panel]}<span>${name}</span></button>`;
  }

  /** Shows another panel in the same place; the focus goes to its heading, which names it. */
  async #switchTo(panel: PanelName): Promise<void> {
    const before = this.panel;
    this.panel = panel;
    await this.updateComplete;
    this.shadowRoot?.getElementById('heading')?.focus();
    this.dispatchEvent(new ClipPanelEvent('clip-close', before));
    this.dispatchEvent(new ClipPanelEvent('clip-open', panel));
  }

  /** Whether it stands open. */
  get open(): boolean {
    return this.hasUpdated && !!this._dialog?.open;
  }

  /** Opens it over everything, in the same task; it must be in the page. */
  show(): void {
    if (this.isUpdatePending) this.performUpdate();
    if (!this._dialog || this._dialog.open) return;
    this.#opener = this.#player?.activeElement ?? null;
    this._dialog.showModal();
    this.dispatchEvent(new ClipPanelEvent('clip-open', this.panel));
  }

  /** Closes it; the focus goes back to where it was. */
  close(): void {
    if (this.hasUpdated) this._dialog?.close();
  }

  /** The dialog itself is pressed only where its content is not: on the backdrop. */
  #noticePress(event: Event): void {
    this.#pressedOutside = event.target === this._dialog;
  }

  /** Both ends of a press count: a text marked from the field to the outside closes nothing. */
  #closeOutside(event: Event): void {
    if (this.#pressedOutside && event.target === this._dialog) this.close();
  }

  /** The browser gives the focus back to the opener, which may be gone, as the cover is once a clip plays. */
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
