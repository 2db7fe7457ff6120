import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { enControls } from '../../i18n/en-controls.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { readLook } from './look-store.js';
import { type MenuAnchor, openMenu, warmMenu } from './open-menu.js';

/** Opens the settings, whose script is fetched when somebody is about to press it. */
@customElement('clip-settings-button')
export class ClipSettingsButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The whole player. */
  @property({ attribute: false }) area: HTMLElement = this;
  @property({ type: Boolean }) expanded = false;

  readonly #any = new PlayerController(this, () => true);
  #wasOpen = false;

  /** Captions look as the viewer wanted them last, where the page remembers. */
  protected override async firstUpdated(): Promise<void> {
    if (!this.area.hasAttribute('remember') || !readLook()) return;
    try {
      (await import('../settings/open-settings.js')).applyKeptLook(this.area);
    } catch (error) {
      console.warn(error);
    }
  }

  override render() {
    const name = wordsOf(this, enControls).settings;
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-haspopup="menu"
      aria-expanded=${this.expanded ? 'true' : 'false'}
      @pointerenter=${warmMenu}
      @focus=${warmMenu}
      @pointerdown=${this.#notice}
      @click=${this.#press}
    >
      ${controlIcons.settings}
    </button>`;
  }

  /** A press outside of the menu, this one too, has closed it before the click comes. */
  #notice(): void {
    this.#wasOpen = this.expanded;
  }

  #press(): void {
    if (!this.#wasOpen) openMenu(this, this.area, this.#any.player);
    this.#wasOpen = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-settings-button': ClipSettingsButton;
  }
}
