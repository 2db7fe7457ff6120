import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enControls } from '../../i18n/en-controls.js';
import type { Player } from '../../player/player.js';
import { customElement } from '../base/custom-element.js';
import { playerContext } from '../base/player-context.js';
import { PlayerController } from '../base/player-controller.js';
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
import './clip-volume-slider.js';
import { Activity } from './activity.js';
import { clipControlsStyles } from './clip-controls.styles.js';
import { ClipViewEvent } from './clip-view-event.js';
import { Fullscreen } from './fullscreen.js';
import { hotkey, isHotkey } from './hotkeys.js';

/**
 * The bar of controls under the picture, the keyboard, and what hides them. Transport runs from left to right in every
 * language.
 *
 * @fires clip-view - It came, went, or the screen was filled; `detail` is `{quiet, fullscreen}`.
 */
@customElement('clip-controls')
export class ClipControls extends LitElement {
  static override styles = [tokens, clipControlsStyles];

  @property({ attribute: false }) player: Player | undefined;
  /** What hears keys and pointers, and goes fullscreen: the whole player. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** Whether it may hide: media plays. */
  @property({ type: Boolean }) playing = false;

  readonly #context = new ContextProvider(this, { context: playerContext });
  readonly #activity = new Activity(this, () => this.playerElement);
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
  readonly #chapters = new PlayerController(this, ({ clip }) => !!clip?.chapters[0]);
  readonly #moves = new PlayerController(this, ({ phase }) => phase === 'playing' || phase === 'paused');
  #listening = new AbortController();
  /** The player, while anybody sees what is drawn of it. */
  #seen: Player | undefined;
  #said = '';
  #lacks = false;
  #more: Promise<void> | undefined;
  #parts: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.playerElement.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.playerElement.addEventListener('clip-lack', () => this.#lack(), { signal });
    this.playerElement.addEventListener('clip-fullscreen', () => this.#fullscreen.toggle(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('player')) this.#captionsFailed.follow(this.player); // heard, also while nobody sees it
    const seen = this.#quiet ? undefined : this.player;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#context.setValue(seen);
    for (const value of [this.#hasParts, this.#chapters, this.#moves]) value.follow(seen);
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
    return this.playing && !this.#activity.active;
  }

  override render() {
    const { active, available } = this.#fullscreen;
    const words = wordsOf(this, enControls);
    const note = this.#lacks
      ? words.notFetched
      : this.#captionsFailed.value
        ? words.captionsUnavailable
        : nothing;
    return html`
      <p class="note" role="status">${note}</p>
      <clip-watch-on></clip-watch-on>
      <clip-seek-slider></clip-seek-slider>
      <div class="row">
        <clip-play-button></clip-play-button>
        <clip-mute-button></clip-mute-button>
        <clip-volume-slider></clip-volume-slider>
        <clip-time></clip-time>
        <clip-live-button></clip-live-button>
        <span class="gap"></span>
        <clip-more-buttons .playerElement=${this.playerElement} .bar=${this} .quiet=${this.#quiet}></clip-more-buttons>
        ${this.#chapters.value ? html`<clip-chapters-button .playerElement=${this.playerElement}></clip-chapters-button>` : nothing}
        <clip-captions-button></clip-captions-button>
        <clip-settings-button .playerElement=${this.playerElement}></clip-settings-button>
        ${available ? html`<clip-fullscreen-button ?active=${active}></clip-fullscreen-button>` : this.#openPageView()}
      </div>
    `;
  }

  /** In a frame that lets nothing fill the screen; on a page of its own there is nowhere larger to go. */
  #openPageView() {
    return window.parent === window ? nothing : html`<clip-open-page-button></clip-open-page-button>`;
  }

  /** What a press need not wait for comes after it; without it, the settings have all of that, too. */
  #fetchMore(): void {
    this.#more ??= withLazyModule(import('./clip-more-buttons.js'));
  }

  /** A script could not be fetched. */
  #lack(): void {
    this.#lacks = true;
    this.requestUpdate();
  }

  /** Puts the focus on the first control, once it is there. */
  async focusPlay(): Promise<void> {
    await this.updateComplete;
    const button = this.renderRoot.querySelector('clip-play-button');
    await button?.updateComplete;
    button?.focus({ preventScroll: true });
  }

  /** Chapters, excerpt and live: few clips have them. */
  #fetchParts(): void {
    this.#parts ??= withLazyModule(import('../seeking/seek-parts.js'));
  }

  #key(event: KeyboardEvent): void {
    const { player } = this;
    const command = hotkey(event);
    const isFullscreen = event.key.toLowerCase() === 'f' && this.#fullscreen.available;
    if (!player || !(command || isFullscreen) || !isHotkey(event)) return;
    event.preventDefault();
    if (command) command(player);
    else this.#fullscreen.toggle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-controls': ClipControls;
  }
}
