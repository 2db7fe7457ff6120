import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { ClipChapter } from '../../clip/clip.js';
import { formatTime } from '../../clip/format-time.js';
import { itemAt } from '../../clip/item-at.js';
import { enControls } from '../../i18n/en-controls.js';
import { customElement } from '../base/custom-element.js';
import { icon } from '../base/icon.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from '../controls/control.styles.js';
import { clipChaptersButtonStyles } from './clip-chapters-button.styles.js';

const picture = icon('M4 5h2v2H4zM8 5h12v2H8zM4 11h2v2H4zM8 11h12v2H8zM4 17h2v2H4zM8 17h12v2H8z');

/**
 * Opens the list of chapters, each of which leads to its beginning. A menu button as the ARIA practices have it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/), with the menu in a popover, over everything.
 */
@customElement('clip-chapters-button')
export class ClipChaptersButton extends LitElement {
  static override styles = [tokens, controlStyles, clipChaptersButtonStyles];

  @state() private _open = false;
  @query('[popover]') private _menu!: HTMLElement | null;
  @query('[popovertarget]') private _button!: HTMLElement | null;
  readonly #chapters = new PlayerController(this, ({ clip }) => clip?.chapters);
  readonly #now = new PlayerController(this, ({ clip, currentTime }) =>
    itemAt(clip?.chapters ?? [], currentTime),
  );
  #listening = new AbortController();
  /** The item that is given the focus when the menu stands there; -1 is the last. */
  #first: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  override render() {
    const chapters = this.#chapters.value ?? [];
    const name = wordsOf(this, enControls).chapters;
    if (!chapters.length) return nothing;
    return html`<button
        type="button"
        popovertarget="menu"
        aria-label=${name}
        title=${name}
        aria-haspopup="menu"
        aria-expanded=${this._open ? 'true' : 'false'}
        @keydown=${this.#openByKey}
      >
        ${picture}
      </button>
      <div
        id="menu"
        popover
        role="menu"
        aria-label=${name}
        @beforetoggle=${this.#prepare}
        @toggle=${this.#toggled}
        @keydown=${this.#move}
      >
        ${chapters.map((chapter) => this.#itemView(chapter))}
      </div>`;
  }

  #itemView(chapter: ClipChapter) {
    const press = () => {
      this._menu?.hidePopover();
      this.#chapters.player?.seek(chapter.start);
    };
    return html`<button
      type="button"
      role="menuitemradio"
      aria-checked=${chapter === this.#now.value ? 'true' : 'false'}
      tabindex="-1"
      @click=${press}
    >
      <bdi>${chapter.title}</bdi> <span class="time">${formatTime(chapter.start)}</span>
    </button>`;
  }

  get #items(): HTMLElement[] {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]'));
  }

  /** Not by `:focus`, which WebKit withholds from a window that is not in front. */
  get #focused(): number {
    const active = this.shadowRoot?.activeElement;
    return this.#items.indexOf(active as HTMLElement);
  }

  #openByKey(event: KeyboardEvent): void {
    const first = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (first === undefined) return;
    event.preventDefault();
    this.#first = first;
    this._menu?.showPopover();
  }

  /** The browser gives the focus back to the shadow host, which has none. */
  #prepare({ newState }: ToggleEvent): void {
    const { _menu: menu, _button: button } = this;
    if (!menu || !button) return;
    if (newState === 'open') this.#place(menu, button);
    else if (this.#focused !== -1) button.focus();
  }

  /** Beside the button, on the side with more room; in the window's px, because a popover is in the top layer. */
  #place(menu: HTMLElement, button: HTMLElement): void {
    const { top, bottom, right } = button.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const above = top > clientHeight - bottom;
    Object.assign(menu.style, {
      inset: above
        ? `auto ${clientWidth - right}px ${clientHeight - top}px auto`
        : `${bottom}px ${clientWidth - right}px auto auto`,
      maxWidth: `${Math.min(320, right - 8)}px`,
      maxHeight: `${(above ? top : clientHeight - bottom) - 8}px`,
    });
  }

  #toggled({ newState }: ToggleEvent): void {
    this._open = newState === 'open';
    this.#listening.abort();
    if (!this._open) return;
    const now = this.#items.findIndex((item) => item.ariaChecked === 'true');
    this.#items.at(this.#first ?? Math.max(0, now))?.focus();
    this.#first = undefined;
    this.#listening = new AbortController();
    for (const moved of ['scroll', 'resize'])
      window.addEventListener(moved, () => this._menu?.hidePopover(), { signal: this.#listening.signal });
  }

  /** Keys are the menu's alone while it is open; Esc is the browser's. */
  #move(event: KeyboardEvent): void {
    const { key } = event;
    event.stopPropagation();
    if (key === 'Tab') this._menu?.hidePopover(); // the focus goes back to the button, and on from there
    const items = this.#items;
    const now = this.#focused;
    const { length } = items;
    const steps: Record<string, number> = { ArrowDown: now + 1, ArrowUp: now - 1 + length, Home: 0, End: -1 };
    const next = steps[key] ?? this.#named(key, now);
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % length)?.focus();
  }

  /** The next item that begins with a letter. */
  #named(letter: string, now: number): number | undefined {
    if (letter.length !== 1 || letter === ' ') return undefined;
    const names = this.#chapters.value?.map(({ title }) => title.toLowerCase()) ?? [];
    const order = names.map((_, index) => (now + 1 + index) % names.length);
    return order.find((index) => names[index]?.startsWith(letter.toLowerCase()));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-chapters-button': ClipChaptersButton;
  }
}
