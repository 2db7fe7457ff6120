import { html, LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { behindLive } from '../../player/live-window.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from '../controls/control.styles.js';

/** Shows that a clip is live, and seeks to the live edge. There it is `aria-disabled`, but keeps the focus. */
@customElement('clip-live-button')
export class ClipLiveButton extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    css`
      button {
        grid-auto-flow: column;
        gap: 6px;
        padding: 0 8px;
        font-weight: 600;
        white-space: nowrap;
      }
      [aria-disabled='true'] {
        cursor: default;
      }
      i {
        inline-size: 9px;
        block-size: 9px;
        border: 2px solid;
        border-radius: 50%;
      }
      [aria-disabled='true'] i {
        border-color: #ff5a52;
        background: #ff5a52;
      }
      @media (forced-colors: active) {
        [aria-disabled='true'] i {
          border-color: CanvasText;
          background: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  readonly #live = new PlayerController(this, ({ live }) => live !== undefined);
  /** True if the clip plays, or will play, at the live edge. */
  readonly #atEdge = new PlayerController(
    this,
    ({ live, currentTime, phase }) => phase !== 'paused' && live && !behindLive(live, currentTime),
  );

  override render() {
    if (!this.#live.value) return nothing;
    const words = wordsOf(this, enControls);
    const isLive = this.#atEdge.value;
    return html`<button type="button" aria-disabled=${isLive ? 'true' : 'false'} @click=${this.#press}>
      <i></i>${isLive ? words.live : words.goLive}
    </button>`;
  }

  #press(): void {
    if (!this.#atEdge.value) this.#live.player?.goLive();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-live-button': ClipLiveButton;
  }
}
