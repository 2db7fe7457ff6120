import { html, LitElement, nothing } from 'lit';
import { enSettings } from '../../i18n/en-settings.js';
import { customElement } from '../base/custom-element.js';
import { state } from '../base/decorators.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { chooseDevice, watchDevices } from './remote-playback.js';

/** Plays the clip on another device. Renders nothing while no device is known. */
@customElement('clip-device-button')
export class ClipDeviceButton extends LitElement {
  static override styles = [tokens, controlStyles];

  @state() private _available = false;
  readonly #any = new PlayerController(this, () => true);
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    const tell = (available: boolean) => {
      this._available = available;
    };
    if (this.#any.player) watchDevices(this.#any.player.media, tell, this.#watching.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  override render() {
    const media = this.#any.player?.media;
    if (!media || !this._available) return nothing;
    const name = wordsOf(this, enSettings).playElsewhere;
    return html`<button type="button" aria-label=${name} @click=${() => chooseDevice(media)}>
      ${moreIcons.device}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-device-button': ClipDeviceButton;
  }
}
