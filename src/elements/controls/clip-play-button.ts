import { html, LitElement } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { isActive } from '../../player/phase.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { facadeIcons } from '../base/facade-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';

type Action = 'play' | 'pause' | 'replay';

const icons = { ...facadeIcons, ...controlIcons };

/** Plays and pauses the clip, and replays it after the end. */
@customElement('clip-play-button')
export class ClipPlayButton extends LitElement {
  static override styles = [tokens, controlStyles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  readonly #action = new PlayerController<Action>(this, ({ phase }) => {
    if (phase === 'ended') return 'replay';
    return isActive(phase) ? 'pause' : 'play';
  });

  override render() {
    const action = this.#action.value ?? 'play';
    const name = wordsOf(this, enControls)[action];
    return html`<button type="button" aria-label=${name} aria-keyshortcuts="K" @click=${this.#press}>${icons[action]}</button>`;
  }

  #press(): void {
    this.#action.player?.togglePaused();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-play-button': ClipPlayButton;
  }
}
