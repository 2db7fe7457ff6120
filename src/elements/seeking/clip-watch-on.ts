import { html, LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from '../controls/control.styles.js';

/** Offers to continue at the end of an excerpt. The offer is announced, and does not take the focus. */
@customElement('clip-watch-on')
export class ClipWatchOn extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    css`
      :host {
        display: block;
        font-size: 15px;
      }
      button {
        min-block-size: 48px;
        margin: 8px;
        padding: 0 20px;
        border-radius: 24px;
        background: var(--_accent);
        color: var(--_on-accent);
        font-weight: 600;
        pointer-events: auto;
      }
      @container (block-size < 150px) {
        button {
          min-block-size: 28px;
          padding: 0 10px;
        }
      }
      @media (hover: hover) {
        button:hover {
          background: var(--_ink);
          color: #000;
        }
      }
      button:active {
        scale: 0.97;
      }
      @media (forced-colors: active) {
        button {
          border: 1px solid ButtonText;
        }
      }
    `,
  ];

  readonly #ended = new PlayerController(this, ({ excerptEnded }) => excerptEnded);

  override render() {
    const press = () => {
      const root = this.getRootNode();
      if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.focus(); // the button goes
      this.#ended.player?.watchOn();
    };
    const button = html`<button type="button" @click=${press}>${wordsOf(this, enControls).watchOn}</button>`;
    return html`<div role="status">${this.#ended.value ? button : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-watch-on': ClipWatchOn;
  }
}
