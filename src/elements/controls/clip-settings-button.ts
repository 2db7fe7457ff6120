import { LitElement } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import type { MenuAnchor } from './menu-anchor.js';
import { MenuButton } from './menu-button.js';

/** Opens the settings. Their script is preloaded when a press is likely. */
@customElement('clip-settings-button')
export class ClipSettingsButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** @attr expanded - The menu of this button is open. */
  @booleanAttribute expanded = false;

  readonly #menu = new MenuButton(this);

  override render() {
    return this.#menu.view(wordsOf(this, enControls).settings, controlIcons.settings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-settings-button': ClipSettingsButton;
  }
}
