import { html, LitElement, nothing } from 'lit';
import { enSettings } from '../../i18n/en-settings.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import type { MenuAnchor } from './menu-anchor.js';
import { openMenu } from './open-menu.js';
import { hasWindows, popOut } from './pop-out.js';

/**
 * Continues the clip in a small window. If the browser blocks the window, a menu shows the address. Renders nothing if
 * the clip has no page of its own, and on devices without windows.
 */
@customElement('clip-pop-out-button')
export class ClipPopOutButton extends LitElement implements MenuAnchor {
  static override styles = [tokens, controlStyles];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** @attr expanded - The menu of this button is open. */
  @booleanAttribute expanded = false;

  readonly #page = new PlayerController(this, ({ clip }) => clip?.embedUrl ?? clip?.pageUrl);

  override render() {
    if (!this.#page.value || !hasWindows()) return nothing;
    const name = wordsOf(this, enSettings).popOut;
    return html`<button type="button" aria-label=${name} @click=${this.#press}>
      ${moreIcons.popOut}
    </button>`;
  }

  #press(): void {
    const { player } = this.#page;
    if (player && !popOut(player, this.playerElement)) openMenu(this, 'popOut');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-pop-out-button': ClipPopOutButton;
  }
}
