import { html, LitElement } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';

/** Mutes and unmutes the clip. */
@customElement('clip-mute-button')
export class ClipMuteButton extends LitElement {
  static override styles = [tokens, controlStyles];

  readonly #silent = new PlayerController(this, ({ muted, volume }) => muted || volume === 0);

  /** Reflects silence for the styles of the bar: on touch screens the bar shows this button only then. */
  protected override updated(): void {
    this.toggleAttribute('silent', this.#silent.value ?? false);
  }

  override render() {
    const silent = this.#silent.value ?? false;
    const name = wordsOf(this, enControls)[silent ? 'unmute' : 'mute'];
    const icon = controlIcons[silent ? 'muted' : 'volume'];
    return html`<button type="button" aria-label=${name} aria-keyshortcuts="M" @click=${this.#press}>${icon}</button>`;
  }

  #press(): void {
    this.#silent.player?.toggleMuted();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-mute-button': ClipMuteButton;
  }
}
