import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { enSettings } from '../../i18n/en-settings.js';
import { customElement } from '../base/custom-element.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipFiles } from './clip-files.js';
import { controlStyles } from './control.styles.js';
import { type MenuAnchor, openMenu, warmMenu } from './open-menu.js';

/** Opens the list of the clip's files; absent where it has none. */
@customElement('clip-direct-link-button')
export class ClipDirectLinkButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The whole player. */
  @property({ attribute: false }) area: HTMLElement = this;
  @property({ type: Boolean }) expanded = false;

  readonly #some = new PlayerController(this, ({ clip }) => clipFiles(clip).length > 0);
  #wasOpen = false;

  override render() {
    if (!this.#some.value) return nothing;
    const name = wordsOf(this, enSettings).directLink;
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-haspopup="menu"
      aria-expanded=${this.expanded ? 'true' : 'false'}
      @pointerenter=${warmMenu}
      @pointerdown=${this.#notice}
      @click=${this.#press}
    >
      ${moreIcons.download}
    </button>`;
  }

  /** A press outside of the menu, this one too, has closed it before the click comes. */
  #notice(): void {
    this.#wasOpen = this.expanded;
  }

  #press(): void {
    if (!this.#wasOpen) openMenu(this, this.area, this.#some.player, 'links');
    this.#wasOpen = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-direct-link-button': ClipDirectLinkButton;
  }
}
