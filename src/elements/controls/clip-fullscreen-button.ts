import { html, LitElement } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';

/**
 * Requests a change of fullscreen. The listener decides which element enters fullscreen.
 *
 * @fires {Event} clip-fullscreen - The button was pressed.
 */
@customElement('clip-fullscreen-button')
export class ClipFullscreenButton extends LitElement {
  static override styles = [tokens, controlStyles];

  /** @attr active - The player is in fullscreen. */
  @booleanAttribute active = false;

  override render() {
    const name = wordsOf(this, enControls).fullscreen;
    const icon = controlIcons[this.active ? 'fullscreenExit' : 'fullscreen'];
    const press = () => this.dispatchEvent(new Event('clip-fullscreen', { bubbles: true, composed: true }));
    return html`<button
      type="button"
      aria-label=${name} aria-keyshortcuts="F"
      aria-pressed=${this.active ? 'true' : 'false'}
      @click=${press}
    >
      ${icon}
    </button>`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-fullscreen': Event;
  }
  interface HTMLElementTagNameMap {
    'clip-fullscreen-button': ClipFullscreenButton;
  }
}
