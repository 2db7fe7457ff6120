import { html, type TemplateResult } from 'lit';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';
import { openMenu, warmMenu } from './open-menu.js';

/** The part of a button of the bar that opens a menu: its look, and what a press and a key do (ARIA APG, "Menu Button"). */
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

  /** A press outside of the menu, this one too, has closed it before the click comes. */
  readonly #notice = (): void => {
    this.#wasOpen = this.host.expanded;
  };

  readonly #press = (): void => {
    if (!this.#wasOpen) this.#open();
    this.#wasOpen = false;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault(); // else it would change the volume
    event.stopPropagation();
    this.#open();
  };

  #open(): void {
    openMenu(this.host, this.page);
  }
}
