import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import './clip-captions-button.js';
import './clip-fullscreen-button.js';
import './clip-mute-button.js';
import './clip-play-button.js';
import './clip-seek-slider.js';
import './clip-time.js';
import './clip-volume-slider.js';
import { clipControlsStyles } from './clip-controls.styles.js';

/** The bar of controls under the picture. Transport runs from left to right in every language. */
@customElement('clip-controls')
export class ClipControls extends LitElement {
  static override styles = [tokens, clipControlsStyles];

  /** Whether the page is in fullscreen now. */
  @property({ type: Boolean }) fullscreen = false;
  /** Whether fullscreen can be had here at all. */
  @property({ type: Boolean, attribute: 'can-fullscreen' }) canFullscreen = false;

  override render() {
    return html`
      <clip-seek-slider></clip-seek-slider>
      <div class="row">
        <clip-play-button></clip-play-button>
        <clip-mute-button></clip-mute-button>
        <clip-volume-slider></clip-volume-slider>
        <clip-time></clip-time>
        <span class="gap"></span>
        <clip-captions-button></clip-captions-button>
        ${this.canFullscreen ? this.#fullscreenButton() : nothing}
      </div>
    `;
  }

  /** Puts the focus on the first control, once it is there. */
  async focusPlay(): Promise<void> {
    await this.updateComplete;
    const button = this.renderRoot.querySelector('clip-play-button');
    await button?.updateComplete;
    button?.focus({ preventScroll: true });
  }

  #fullscreenButton() {
    return html`<clip-fullscreen-button ?active=${this.fullscreen}></clip-fullscreen-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-controls': ClipControls;
  }
}
