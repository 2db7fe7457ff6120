import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import type { Player } from '../../player/player.js';
import { browserClock } from '../../player/retry/clock.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { lazyTooltip } from '../base/lazy-tooltip.js';
import { PlayerController } from '../base/player-controller.js';
import { PlayerFeed } from '../base/player-feed.js';
import { tokens } from '../base/tokens.styles.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import './clip-captions-button.js';
import './clip-fullscreen-button.js';
import './clip-mute-button.js';
import './clip-play-button.js';
import './clip-seek-slider.js';
import './clip-settings-button.js';
import './clip-time.js';
import { Activity } from './activity.js';
import { clipControlsStyles } from './clip-controls.styles.js';
import { tellFeedback } from './clip-feedback-event.js';
import type { ClipMenuEvent, MenuRequest } from './clip-menu-event.js';
import { ClipViewEvent } from './clip-view-event.js';
import { Fullscreen } from './fullscreen.js';
import { hotkey, hotkeyLeap, isHotkey, keyOf } from './hotkeys.js';
import type { MenuAnchor } from './menu-anchor.js';

/** Interval between updates of continuously changing values while the bar is hidden, in seconds. */
const beat = 4.4;

type OpenSettings = typeof import('../settings/open-settings.js').openSettings;

/**
 * The control bar below the picture, the hotkeys, and the logic that hides the bar. The transport runs from left to
 * right in every language.
 *
 * @slot next - What follows the clip. It is shown in the middle of the picture at the end of the clip.
 * @fires {ClipViewEvent} clip-view - The controls have been shown or hidden, or fullscreen has changed; `detail` is
 * `{quiet, fullscreen}`.
 */
@customElement('clip-controls')
export class ClipControls extends LitElement {
  static override styles = [tokens, clipControlsStyles];

  @property({ attribute: false }) player: Player | undefined;
  /** The `<clip-player>` element: the target of key and pointer listeners, and the element that enters fullscreen. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** Opens the Share panel; undefined if the clip cannot be shared. */
  @property({ attribute: false }) share: (() => void) | undefined;
  /** @attr playing - Media plays, so the controls may hide. */
  @booleanAttribute playing = false;

  readonly #feed = new PlayerFeed(this);
  readonly activity = new Activity(this, () => this.playerElement);
  readonly #fullscreen = new Fullscreen(
    this,
    () => this.playerElement,
    () => this.player?.media,
  );
  readonly #captionsFailed = new PlayerController(
    this,
    ({ captionsFailed, captions }) => captionsFailed && captions !== undefined,
  );
  readonly #hasParts = new PlayerController(
    this,
    ({ clip, excerpt, live }) => !!(clip?.live || live || excerpt || clip?.chapters[0]),
  );
  readonly #ended = new PlayerController(this, ({ phase }) => phase === 'ended');
  readonly #chapters = new PlayerController(this, ({ clip }) => !!clip?.chapters[0]);
  readonly #moves = new PlayerController(this, ({ phase }) => phase === 'playing' || phase === 'paused');
  #listening = new AbortController();
  #said = '';
  #lacks = false;
  /** The button that last opened a menu. */
  #anchor: MenuAnchor | undefined;
  #more: Promise<void> | undefined;
  #parts: Promise<void> | undefined;
  readonly #tooltip = lazyTooltip(this);
  #pulse: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['keydown', 'keyup'] as const)
      this.playerElement.addEventListener(type, (event) => this.#key(event), { signal });
    for (const type of ['pointermove', 'pointerdown', 'keyup'])
      this.playerElement.addEventListener(type, this.#tooltip, { signal });
    this.playerElement.addEventListener('clip-fullscreen', () => this.#fullscreen.toggle(), { signal });
    this.#feed.player = this.player;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#pulse?.();
    this.#feed.paused = false;
    this.#feed.player = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('player')) this.#feed.player = this.player;
    const quiet = this.#quiet;
    if (quiet === this.#feed.paused) return;
    this.#feed.paused = quiet;
    this.#feed.update();
    this.#pulse?.();
    if (quiet) this.#beat();
  }

  /** Updates the values that move for assistive technology from time to time, while the bar is hidden. */
  #beat(): void {
    this.#pulse = browserClock.after(beat, () => {
      this.#feed.update();
      this.#beat();
    });
  }

  protected override updated(): void {
    if (this.#hasParts.value) this.#fetchParts();
    if (this.#moves.value || !this.#fullscreen.available) this.#fetchMore();
    const view = { quiet: this.#quiet, fullscreen: this.#fullscreen.active };
    const said = JSON.stringify(view);
    if (said === this.#said) return;
    this.#said = said;
    this.dispatchEvent(new ClipViewEvent(view));
  }

  get #quiet(): boolean {
    return this.playing && !this.activity.active;
  }

  override render() {
    const { active, available } = this.#fullscreen;
    const quiet = this.#quiet ? 'quiet' : '';
    const words = wordsOf(this, enControls);
    const note = this.#lacks
      ? words.notFetched
      : this.#captionsFailed.value
        ? words.captionsUnavailable
        : nothing;
    return html`
      <div class="middle fades ${quiet}">
        <clip-centre .playerElement=${this.playerElement} .share=${this.share}></clip-centre>
        <clip-watch-on></clip-watch-on>
        ${this.#ended.value ? html`<slot name="next"></slot>` : nothing}
      </div>
      <div class="bar fades ${quiet}" @clip-menu=${this.#openMenu}>
      <p class="note" role="status">${note}</p>
      <div class="row">
        <clip-play-button></clip-play-button>
        <clip-mute-button></clip-mute-button>
        <clip-volume-slider></clip-volume-slider>
        <clip-time></clip-time>
        <clip-live-button></clip-live-button>
        <span class="gap"></span>
        <clip-more-buttons .playerElement=${this.playerElement} .tapTarget=${this} .quiet=${this.#quiet}></clip-more-buttons>
        ${this.#chapters.value ? html`<clip-chapters-button .playerElement=${this.playerElement}></clip-chapters-button>` : nothing}
        <clip-captions-button></clip-captions-button>
        <clip-settings-button .playerElement=${this.playerElement}></clip-settings-button>
        ${available ? html`<clip-fullscreen-button ?active=${active}></clip-fullscreen-button>` : this.#openPageView()}
      </div>
      <clip-seek-slider></clip-seek-slider>
      </div>
      <clip-feedback .playerElement=${this.playerElement}></clip-feedback>
      <clip-settings-menu .player=${this.player} .playerElement=${this.playerElement} .bar=${this}></clip-settings-menu>
      <clip-tooltip .scope=${this.playerElement}></clip-tooltip>
    `;
  }

  /** For a frame that forbids fullscreen. A top-level page gets no button, because the clip's own page is no larger. */
  #openPageView() {
    return window.parent === window ? nothing : html`<clip-open-page-button></clip-open-page-button>`;
  }

  /** Loads the controls that a press does not wait for. If they cannot be loaded, the settings offer the same functions. */
  #fetchMore(): void {
    this.#more ??= withLazyModule(import('./clip-more-buttons.js'));
  }

  /** True while a menu is open. */
  get hasOpenMenu(): boolean {
    return this.#anchor?.expanded ?? false;
  }

  /** True if menus are sheets at the lower edge of the window, which dim the page. */
  get hasSheets(): boolean {
    return !!this.renderRoot.querySelector('clip-settings-menu')?.isSheet;
  }

  /** Returns whether the bar has room for one of its elements. The settings offer the functions of the others. */
  shows(tag: string): boolean {
    const element = this.renderRoot.querySelector(tag);
    return !!element && getComputedStyle(element).display !== 'none';
  }

  #openMenu({ detail }: ClipMenuEvent): void {
    this.#anchor = detail.anchor;
    withLazyModule(
      import('../settings/open-settings.js'),
      ({ openSettings }) => this.#showMenu(openSettings, detail),
      () => {
        this.#lacks = true;
        this.requestUpdate();
      },
    );
  }

  #showMenu(open: OpenSettings, request: MenuRequest): void {
    const menu = this.renderRoot.querySelector('clip-settings-menu');
    if (menu) open(menu, request);
  }

  /** Focuses the first control once it is rendered. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    const button = this.renderRoot.querySelector(
      this.shows('clip-play-button') ? 'clip-play-button' : 'clip-centre',
    );
    await button?.updateComplete;
    button?.focus({ preventScroll: true });
  }

  /** Loads the controls for chapters, excerpt and live, which few clips have. */
  #fetchParts(): void {
    this.#parts ??= withLazyModule(import('../seeking/seek-parts.js'));
  }

  #key(event: KeyboardEvent): void {
    const { player } = this;
    const command = hotkey(event);
    const isFullscreen = keyOf(event) === 'f' && this.#fullscreen.available;
    if (!player || !(command || isFullscreen) || !isHotkey(event)) return;
    event.stopPropagation(); // the page may handle the same key
    if (event.type === 'keyup') return;
    event.preventDefault();
    const seconds = hotkeyLeap(event);
    if (event.repeat && !seconds && !/^Arrow/.test(event.key)) return; // a held key does not toggle again
    if (command) command(player);
    else this.#fullscreen.toggle();
    if (seconds) tellFeedback(this.playerElement, { seconds });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-controls': ClipControls;
  }
}
