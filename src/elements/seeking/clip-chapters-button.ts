import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { enControls } from '../../i18n/en-controls.js';
import { customElement } from '../base/custom-element.js';
import { icon } from '../base/icon.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from '../controls/control.styles.js';
import type { MenuAnchor } from '../controls/menu-anchor.js';
import { MenuButton } from '../controls/menu-button.js';

const picture = icon('M4 5h2v2H4zM8 5h12v2H8zM4 11h2v2H4zM8 11h12v2H8zM4 17h2v2H4zM8 17h12v2H8z');

/** Opens the list of chapters, each of which leads to its beginning; absent where the clip has none. */
@customElement('clip-chapters-button')
export class ClipChaptersButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The whole player. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  @property({ type: Boolean }) expanded = false;

  readonly #some = new PlayerController(this, ({ clip }) => !!clip?.chapters[0]);
  readonly #menu = new MenuButton(this, 'chapters');

  override render() {
    if (!this.#some.value) return nothing;
    return this.#menu.view(wordsOf(this, enControls).chapters, picture);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-chapters-button': ClipChaptersButton;
  }
}
