import { html, LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';

/** Toggles captions. Renders nothing if the clip has none. */
@customElement('clip-captions-button')
export class ClipCaptionsButton extends LitElement {
  static override styles = [tokens, controlStyles];

  readonly #shown = new PlayerController(this, ({ captions }) => captions !== undefined);
  readonly #some = new PlayerController(this, ({ captionChoices }) => captionChoices.length > 0);

  override render() {
    if (!this.#some.value) return nothing;
    const name = wordsOf(this, enControls).captions;
    const pressed = this.#shown.value ? 'true' : 'false';
    return html`<button type="button" aria-label=${name} aria-keyshortcuts="C" aria-pressed=${pressed} @click=${this.#press}>
      ${controlIcons.captions}
    </button>`;
  }

  #press(): void {
    this.#shown.player?.toggleCaptions();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-captions-button': ClipCaptionsButton;
  }
}
