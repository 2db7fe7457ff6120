import { html, LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { customElement } from '../base/custom-element.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { hasPictureInPicture, isInPicture, togglePictureInPicture } from './picture-in-picture.js';

/** Toggles picture-in-picture. Renders nothing if the browser does not support it. */
@customElement('clip-picture-in-picture-button')
export class ClipPictureInPictureButton extends LitElement {
  static override styles = [tokens, controlStyles];

  readonly #width = new PlayerController(this, ({ videoWidth }) => videoWidth);
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const media = this.#width.player?.media;
    for (const type of ['enterpictureinpicture', 'leavepictureinpicture'])
      media?.addEventListener(type, () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  override render() {
    const media = this.#width.player?.media;
    if (!media || !hasPictureInPicture(media)) return nothing;
    const name = wordsOf(this, enControls).pictureInPicture;
    return html`<button
      type="button"
      aria-label=${name}
      aria-pressed=${isInPicture(media) ? 'true' : 'false'}
      @click=${() => togglePictureInPicture(media)}
    >
      ${moreIcons.pictureInPicture}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-picture-in-picture-button': ClipPictureInPictureButton;
  }
}
