import { html, LitElement, nothing } from 'lit';
import { withDefaults } from '../../embed/embed-options.js';
import { watchUrl } from '../../embed/watch-url.js';
import { enControls } from '../../i18n/en-controls.js';
import { controlIcons } from '../base/control-icons.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { state } from '../base/decorators.js';
import { openWindow } from '../base/open-window.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';

/**
 * Opens the clip's own page at the current position, for frames that forbid fullscreen. A browser does not report
 * beforehand whether it allows a new window. If it blocks the window, the button shows the address, selected.
 */
@customElement('clip-open-page-button')
export class ClipOpenPageButton extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    css`
      input {
        position: absolute;
        inset: auto 8px 100%;
        box-sizing: border-box;
        inline-size: calc(100% - 16px);
        min-block-size: 40px;
        padding: 0 10px;
        border: 1px solid var(--_ink);
        border-radius: var(--_radius);
        background: var(--_backdrop);
        color: var(--_ink);
        font: inherit;
      }
    `,
  ];

  /** The address whose window was blocked. */
  @state() private _address = '';
  readonly #page = new PlayerController(this, ({ clip }) => clip?.pageUrl);

  override render() {
    if (!this.#page.value) return nothing;
    const words = wordsOf(this, enControls);
    return html`${this._address ? this.#addressView(words.url) : nothing}<button
        type="button"
        aria-label=${words.openPage}
        @click=${this.#press}
      >
        ${controlIcons.openPage}
      </button>`;
  }

  #addressView(label: string) {
    return html`<input
      readonly
      dir="ltr"
      aria-label=${label}
      .value=${this._address}
      @keydown=${this.#type}
      @blur=${this.#hide}
    />`;
  }

  async #press(): Promise<void> {
    const { player, value: pageUrl = '' } = this.#page;
    const start = Math.floor(player?.currentTime ?? 0);
    const address = watchUrl({ pageUrl, options: withDefaults({ start }) }) ?? pageUrl;
    player?.pause();
    if (!openWindow(address)) await this.#show(address);
  }

  async #show(address: string): Promise<void> {
    this._address = address;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  #type(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.#hide();
  }

  #hide(): void {
    this._address = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-open-page-button': ClipOpenPageButton;
  }
}
