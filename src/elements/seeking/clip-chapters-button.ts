import { LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { icon } from '../base/icon.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from '../controls/control.styles.js';
import type { MenuAnchor } from '../controls/menu-anchor.js';
import { MenuButton } from '../controls/menu-button.js';

const picture = icon('M4 6h.01M9 6h11M4 12h.01M9 12h11M4 18h.01M9 18h11');

/** Opens the list of chapters, which seek to their start. Renders nothing if the clip has none. */
@customElement('clip-chapters-button')
export class ClipChaptersButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** @attr expanded - The menu of this button is open. */
  @booleanAttribute expanded = false;

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
