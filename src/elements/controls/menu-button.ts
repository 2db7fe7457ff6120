import { html, type TemplateResult } from 'lit';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';
import { openMenu, warmMenu } from './open-menu.js';

/** View and behaviour of a button that opens a menu (ARIA APG, "Menu Button"). */
export class MenuButton {
  #wasOpen = false;

  constructor(
    readonly host: MenuAnchor,
    readonly page?: MenuPageName,
  ) {}

  view(name: string, picture: TemplateResult): TemplateResult {
    return html`<button
      type="button"
      aria-label=${name}
      aria-haspopup="menu"
      aria-expanded=${this.host.expanded ? 'true' : 'false'}
      @pointerenter=${warmMenu}
      @focus=${warmMenu}
      @pointerdown=${this.#notice}
      @click=${this.#press}
      @keydown=${this.#key}
    >
      ${picture}
    </button>`;
  }

  /**
   * Notes the state at `pointerdown`, because a press outside the menu, including on this button, closes the menu
   * before `click`.
   */
  readonly #notice = (): void => {
    this.#wasOpen = this.host.expanded;
  };

  readonly #press = (): void => {
    if (!this.#wasOpen) this.#open();
    this.#wasOpen = false;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault(); // the key would also change the volume
    event.stopPropagation();
    this.#open();
  };

  #open(): void {
    openMenu(this.host, this.page);
  }
}
