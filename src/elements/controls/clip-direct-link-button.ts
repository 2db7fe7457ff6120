import { LitElement, nothing } from 'lit';
import { enSettings } from '../../i18n/en-settings.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipFiles } from './clip-files.js';
import { controlStyles } from './control.styles.js';
import type { MenuAnchor } from './menu-anchor.js';
import { MenuButton } from './menu-button.js';

/** Opens the list of the clip's files. Renders nothing if the clip has none. */
@customElement('clip-direct-link-button')
export class ClipDirectLinkButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** @attr expanded - The menu of this button is open. */
  @booleanAttribute expanded = false;

  readonly #some = new PlayerController(this, ({ clip }) => clipFiles(clip).length > 0);
  readonly #menu = new MenuButton(this, 'links');

  override render() {
    if (!this.#some.value) return nothing;
    return this.#menu.view(wordsOf(this, enSettings).directLink, moreIcons.download);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-direct-link-button': ClipDirectLinkButton;
  }
}
