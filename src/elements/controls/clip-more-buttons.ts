import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import './clip-device-button.js';
import './clip-direct-link-button.js';
import './clip-picture-in-picture-button.js';
import './clip-pop-out-button.js';

/**
 * The ways to watch elsewhere, which come after the first picture: they grow from the right into the empty middle of
 * the bar, so that nothing else moves. What may come late stands first.
 */
@customElement('clip-more-buttons')
export class ClipMoreButtons extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
    }
  `;

  /** The whole player. */
  @property({ attribute: false }) area: HTMLElement = this;
  readonly #isThere = new PlayerController(this, ({ phase }) => phase !== 'idle');

  override render() {
    if (!this.#isThere.value) return nothing;
    return html`<clip-device-button></clip-device-button>
      <clip-picture-in-picture-button></clip-picture-in-picture-button>
      <clip-pop-out-button .area=${this.area}></clip-pop-out-button>
      <clip-direct-link-button .area=${this.area}></clip-direct-link-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-more-buttons': ClipMoreButtons;
  }
}
