import { html, LitElement, nothing } from 'lit';
import { enSettings } from '../../i18n/en-settings.js';
import type { Player } from '../../player/player.js';
import { customElement } from '../base/custom-element.js';
import { property, query, state } from '../base/decorators.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipFiles } from '../controls/clip-files.js';
import type { MenuAnchor, MenuPageName } from '../controls/menu-anchor.js';
import { watchDevices } from '../controls/remote-playback.js';
import { clipSettingsMenuStyles } from './clip-settings-menu.styles.js';
import { fileSize } from './file-sizes.js';
import { itemView } from './item-view.js';
import type { MenuItem, MenuPage } from './menu-item.js';
import { moveFocus } from './move-focus.js';
import { isSheet, placeMenu } from './place-menu.js';
import { chapterNow, type SettingsView, settingsPage } from './settings-pages.js';

/**
 * The settings: a menu with submenus (ARIA APG, "Menu Button"), in a popover over the player. Esc and the arrow key
 * towards the start go back a page. Esc on the first page closes the menu, as does a press outside.
 */
@customElement('clip-settings-menu')
export class ClipSettingsMenu extends LitElement {
  static override styles = [tokens, clipSettingsMenuStyles];

  @property({ attribute: false }) player: Player | undefined;
  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;

  /** The control bar; functions that it shows are left out of the menu. */
  @property({ attribute: false }) bar: SettingsView['bar'];

  /** The names of the pages from the first to the current one. */
  @state() private _path: string[] = [''];
  @state() private _device = false;
  @state() private _sizes = new Map<string, number>();
  @query('.menu') private _menu!: HTMLElement | null;
  #anchor: MenuAnchor | undefined;
  #life = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override render() {
    const page = this.#page;
    if (!page) return nothing;
    const { title, items } = page;
    const views = items.map((item) => itemView(item, () => this.#press(item)));
    const isChoice = items.some(({ kind }) => kind === 'choice');
    return html`<div
      class="menu"
      popover
      role="menu"
      aria-label=${title}
      tabindex="-1"
      @toggle=${this.#toggled}
      @keydown=${this.#key}
    >
      ${this._path.length > 1 ? this.#backView(title) : nothing}
      ${isChoice ? html`<div role="group" aria-label=${title}>${views}</div>` : views}
    </div>`;
  }

  protected override updated(): void {
    if (this._menu?.matches(':popover-open')) this.#place();
  }

  #backView(title: string) {
    const { back } = wordsOf(this, enSettings);
    return html`<button
      type="button"
      class="item back"
      role="menuitem"
      tabindex="-1"
      aria-label="${back}: ${title}"
      @click=${this.#back}
    >
      <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="m15 5-7 7 7 7" /></svg>
      <span>${title}</span>
    </button>`;
  }

  /** Opens the menu from a button of the bar. */
  async show(anchor: MenuAnchor, page: MenuPageName | '' = ''): Promise<void> {
    this.#end();
    this.#anchor = anchor;
    this.#life = new AbortController();
    this._path = [page];
    this.requestUpdate();
    await this.updateComplete;
    if (!this._menu?.isConnected) return;
    this._menu.showPopover();
    this.#follow(this.#life.signal);
    this.#focusFirst();
  }

  /** True if the menu is a sheet at the lower edge of the window. */
  get isSheet(): boolean {
    return !!this._menu && isSheet(this._menu);
  }

  get #page(): MenuPage | undefined {
    const { player, playerElement } = this;
    return (
      player &&
      settingsPage(
        {
          ...{ element: this, player, playerElement, device: this._device, sizes: this._sizes },
          bar: this.bar,
          open: (page) => this.#go([page]),
        },
        this._path.at(-1),
      )
    );
  }

  #follow(signal: AbortSignal): void {
    const { player } = this;
    if (!player) return;
    const place = () => this.#place();
    place();
    player.addEventListener('change', () => this.#redraw(), { signal });
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, place, { signal, capture: true, passive: true });
    const tell = (available: boolean) => {
      this._device = available;
    };
    watchDevices(player.media, tell, signal);
    for (const file of clipFiles(player.state.clip)) this.#measure(file);
  }

  /** Reads the size of a file from the clip's document, otherwise from its server once the list is opened. */
  async #measure(file: Parameters<typeof fileSize>[0]): Promise<void> {
    if (!file.size && this._path.at(-1) !== 'links') return;
    const bytes = await fileSize(file);
    if (bytes) this._sizes = new Map(this._sizes).set(file.src, bytes);
  }

  #drawn = '';

  /** Renders the menu again if a value in it has changed. It ignores the current time, which changes continuously. */
  #redraw(): void {
    const { state } = this.player ?? {};
    const {
      renditions,
      rendition,
      audioTracks,
      audioTrack,
      captionTrack,
      captionChoices,
      playbackRate,
      videoHeight,
      clip,
      muted,
      volume,
    } = state ?? {};
    const drawn = JSON.stringify([
      ...[
        renditions,
        rendition,
        audioTracks,
        audioTrack,
        captionTrack,
        captionChoices,
        playbackRate,
        videoHeight,
      ],
      ...[clip?.sources, state && chapterNow(state), muted, volume === 0],
    ]);
    if (drawn !== this.#drawn) this.requestUpdate();
    this.#drawn = drawn;
  }

  #press(item: MenuItem): void {
    if (item.kind === 'page') this.#go([...this._path, item.page]);
    else if (item.kind === 'choice') {
      item.choose();
      if (item.closes) this.#close();
      else if (this._path.length > 1) this.#back();
      else this.requestUpdate();
    } else {
      this.#close();
      if (item.kind === 'action') item.run();
    }
  }

  async #go(path: string[], focused?: string): Promise<void> {
    this._path = path;
    const { clip } = this.player?.state ?? {};
    for (const file of clipFiles(clip)) this.#measure(file);
    await this.updateComplete;
    if (!this._menu?.isConnected) return;
    if (!this._menu.matches(':popover-open')) this._menu.showPopover();
    this.#place();
    this.#focusFirst(focused);
  }

  #place(): void {
    if (this._menu && this.#anchor) placeMenu(this._menu, this.playerElement, this.#anchor);
  }

  /** Goes back a page and focuses the item that led to the current one; closes the menu from the first page. */
  readonly #back = (): void => {
    const left = this._path.at(-1);
    if (this._path.length > 1) this.#go(this._path.slice(0, -1), left);
    else this.#close();
  };

  #close(): void {
    this._menu?.hidePopover();
    this.#anchor?.shadowRoot?.querySelector('button')?.focus();
  }

  #focusFirst(page?: string): void {
    const find = (selector: string) => this._menu?.querySelector<HTMLElement>(selector);
    const led = page && find(`[data-page="${page}"]`);
    (led || find('[aria-checked=true]') || find('.item:not(.back)') || find('.item'))?.focus();
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !this._menu) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const [inwards, outwards] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const item = event.target instanceof HTMLElement ? event.target : undefined;
    if (key === 'Tab') this.#close();
    else event.stopPropagation(); // these keys have other functions in the player
    if (key === 'Enter' || key === ' ' || key === 'Tab') return;
    if (key === 'Escape' || (key === outwards && this._path.length > 1)) this.#back();
    else if (key === inwards && item?.dataset.page) item.click();
    else moveFocus(this._menu, key);
    event.preventDefault();
  }

  #toggled({ newState }: ToggleEvent): void {
    const isOpen = newState === 'open';
    this.toggleAttribute('open', isOpen);
    if (this.#anchor) this.#anchor.expanded = isOpen;
    if (!isOpen) this.#end();
  }

  #end(): void {
    this.#life.abort();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-settings-menu': ClipSettingsMenu;
  }
}
