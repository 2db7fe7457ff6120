import { isServer, nothing, type PropertyValues } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enFacade } from '../../i18n/en-facade.js';
import { isActive } from '../../player/phase.js';
import { Player } from '../../player/player.js';
import { isSoundOnly } from '../../player/player-selectors.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { keepKeys } from '../base/keep-event.js';
import { keepFocus } from '../base/keep-focus.js';
import { ownDigits } from '../base/own-digits.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import type { ClipView } from '../controls/clip-view-event.js';
import { ArticleScript } from './article-script.js';
import { clipPlayerStyles } from './clip-player.styles.js';
import { clipPlayerProperties } from './clip-player-properties.js';
import { ClipSource, clipSourceProperties } from './clip-source.js';
import { fallbackLink } from './fallback-link.js';
import { fireError } from './fire-error.js';
import { fitBox } from './fit-box.js';
import { mediaEvents } from './media-surface.js';
import { PanelScript } from './panel-script.js';
import { PlayerSwitches } from './player-switches.js';
import { panelsOf, playerView, type View } from './player-view.js';
import { redispatch } from './redispatch.js';
import { scheduleFirstRender } from './schedule-first-render.js';
import { showStates } from './show-states.js';
import { StageSlot } from './stage-slot.js';
import { StartedScript } from './started-script.js';

/**
 * A clip inside an article. Before a press it shows a poster with a title; a press makes it a player. It implements the
 * interface of `HTMLMediaElement`: its properties, methods and events are those of HTML, "Media elements".
 *
 * The first of these is the source: property `clip`, `clip-src`, `src`, a `<script type="application/ld+json">` child, a
 * `<video>` child or `<source>` and `<track>` children. Single attributes override the document.
 *
 * @tag clip-player
 * @slot consent - The reason for asking for consent, in place of the default text; it may link to a privacy policy.
 * @slot next - What follows the clip; shown at its end.
 * @slot - A `<video>` that the player adopts. Other content is for readers without this element, and is not shown.
 * @fires {ClipReadyEvent} clip-ready - The clip is known.
 * @fires {ClipConsentEvent} clip-consent - Consent was granted or revoked; `detail` is `{granted, hosts}`.
 * @fires {ClipErrorEvent} clip-error - The clip cannot be played; `detail` is `{code, message, retry}`.
 * @fires {ClipPanelEvent} clip-open - A panel opened; `detail` is `{panel}`.
 * @fires {ClipPanelEvent} clip-close - A panel closed; `detail` is `{panel}`.
 * @fires {ClipCopyEvent} clip-copy - A copy button was pressed; `detail` is `{what, text, method}`.
 * @fires {ClipProgressEvent} clip-progress - A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100.
 * @fires {ClipQuoteEvent} clip-quote - Words were selected in the transcript, or others, or none any more; `detail` is `{quote}`.
 * @fires {ClipShareEvent} clip-share - Somebody chose where to share; `detail` is `{target, url}`.
 * @csspart frame - All that is drawn.
 * @csspart poster - The picture before the press.
 * @csspart backdrop - Its blurred copy, behind a clip that is no wider than high.
 * @csspart play-badge - The play symbol in its middle.
 * @csspart title - The title.
 * @cssprop [--clip-accent=#ffb81c] - Colour of the play symbol and of the played part of the seek bar.
 * @cssprop [--clip-on-accent=#14110a] - Colour of content on the accent.
 * @cssprop [--clip-ink=#fff] - Colour of text and icons on the picture.
 * @cssprop [--clip-shade=rgb(8 10 14 / 72%)] - Colour between the picture and text on it.
 * @cssprop [--clip-focus=var(--clip-ink)] - Colour of the focus ring.
 * @cssprop [--clip-backdrop=#0b0d11] - Colour behind the picture.
 * @cssprop [--clip-radius=4px] - Corner radius.
 * @cssprop [--clip-space=8px] - Space around the controls.
 * @cssprop [--clip-font=system-ui, sans-serif] - Font family.
 * @cssprop [--clip-panel-surface=light-dark(#fff, #1b1e24)] - Background of panels and menus.
 * @cssprop [--clip-panel-ink=light-dark(#16191f, #f1f3f6)] - Text in panels.
 * @cssprop [--clip-panel-quiet=light-dark(#565d68, #a9b0bb)] - Secondary text in panels.
 * @cssprop [--clip-panel-line=light-dark(#868d98, #7b828d)] - Lines and borders in panels.
 * @cssprop [--clip-panel-accent=light-dark(#0a4fa3, #8ec1ff)] - Primary buttons and selected items in panels.
 * @cssprop [--clip-panel-on-accent=light-dark(#fff, #06192f)] - Text on the panel accent.
 * @cssprop [--clip-error=light-dark(#b3261e, #ffb4ab)] - Errors in fields of a panel.
 * @cssState facade - Playback has not been requested yet.
 * @cssState waiting - The player has waited for media for more than 300 ms.
 * @cssState playing - The clip plays.
 * @cssState paused - The clip has played, and is paused.
 * @cssState ended - The clip has ended.
 * @cssState failed - The clip cannot be played.
 * @cssState live - The clip is a live broadcast.
 * @cssState fullscreen - The player is in fullscreen.
 */
export class ClipPlayer extends PlayerSwitches {
  static override styles = [tokens, clipPlayerStyles];
  static override properties = clipPlayerProperties;

  /** The clip, if a script has already loaded it. */
  clip: Clip | undefined;
  /** @attr clip-src - Address of a clip document, fetched near the viewport, like `loading=lazy`, or when needed. */
  clipSrc = '';
  /** @attr clip-title - Title that replaces the document's. */
  clipTitle = '';
  /** @attr ratio - Aspect ratio of the box, `16/9`; a clip of another ratio is letterboxed. */
  ratio = '';
  /** @attr start - Start position, in seconds. */
  start = 0;
  /** @attr end - With `start`, the end of an excerpt, in seconds. */
  end: number | undefined;
  /** @attr captions - Captions shown at the start: a BCP 47 tag. */
  captions = '';
  /** @attr embed-url - Embed page that replaces the document's. */
  embedUrl = '';
  /** @attr page-url - Page of the clip that replaces the document's. */
  pageUrl = '';
  /** @attr assets-url - Address of the library's files, for codes that need them. */
  assetsUrl = '';

  private _note = '';
  private _view: ClipView = { quiet: false, fullscreen: false };

  /** The player of this element: its state as frozen snapshots, and its commands. */
  readonly player: Player = new Player({
    createMedia: (prepared) => this.#createMedia(prepared),
    blocked: () => this.#article.blocked(),
    mayPreload: () => this.#source.mayPreload,
    refresh: () => this.#source.find(this.player.state.clip),
  });
  readonly #onScriptLost = () => {
    this._note = wordsOf(this, enFacade).notFetched;
  };
  readonly #stage = new StageSlot(this);
  readonly #started = new StartedScript(this);
  readonly #article = new ArticleScript(this, () => this.#source.begin(), this.#onScriptLost);
  readonly #panels = new PanelScript(this, this.#onScriptLost);
  readonly #source = new ClipSource(this, this.#article, {
    opens: (clip) => (clip && this.#stage.fits(clip)) || this.#letGo(),
    opened: () => {
      this.#seen = false;
    },
  });
  #internals: ElementInternals | undefined;
  #box: CSSStyleSheet | undefined;
  #life = new AbortController();
  #stale = true;
  #seen = false;
  #told: readonly unknown[] = [];
  #focused: Element | null = null;

  constructor() {
    super();
    this.player.addEventListener('change', () => this.#changed());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return; // called there if Lit's render options say so
    keepKeys(this);
    this.#box = fitBox(this, this.#box); // reserves the box, because the first render is delayed
    this.#internals ??= this.attachInternals();
    this.#internals.role = 'region';
    this.#stage.listen(this.#life.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#letGo());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'src' || name === 'poster') this.#stale = true;
    super.attributeChangedCallback(name, old, value);
  }

  protected override scheduleUpdate() {
    return this.hasUpdated ? super.scheduleUpdate() : scheduleFirstRender(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#stale || clipSourceProperties.some((name) => changed.has(name))) {
      this.#stale = false;
      this.#source.find();
    }
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('remember') || changed.has('consent')) this.#behave();
    this.#box = fitBox(this, this.#box);
    const name = wordsOf(this, enFacade).player + (this.#title && `: ${this.#title}`);
    if (this.#internals) showStates(this.#internals, name, this.player.state, this._view.fullscreen);
    keepFocus(this.shadowRoot, this.#focused);
  }

  override render() {
    const { clip, phase, waiting, offline } = this.player.state;
    const sound = isSoundOnly(this.player.state);
    const words = wordsOf(this, enFacade);
    const failed = phase === 'failed';
    const panels = panelsOf(clip, this);
    const page = clip ? clip.pageUrl : fallbackLink(this)?.href;
    const { warning } = this.#article;
    return playerView({
      words,
      digits: (time) => ownDigits(this, time),
      clip,
      panels,
      controls: phase === 'idle' || failed ? nothing : this.#controlsView(panels.includes('share')),
      help: failed ? this.#started.loaded?.helpView(this, page) : nothing,
      title: this.noTitle ? '' : this.#title,
      page,
      stage: this.#stage.current?.box,
      warning,
      panel: this.#panels.view,
      overlay: failed ? 'failed' : this.#isCovered && warning === nothing ? 'play' : 'none',
      message: failed ? words.noSource : waiting ? (offline ? words.offline : words.wait) : this._note,
      busy: waiting,
      poster: !this.#article.isHidden,
      seen: this.#seen,
      sound,
      length: phase === 'idle' && warning === nothing,
      quiet: this._view.quiet && phase === 'playing',
      active: isActive(phase),
      press: () =>
        this.#article.blocked() ? this.#article.load(this.#life.signal) : this.player.togglePaused(), // in the task of the user gesture
      retry: () => this.player.retry(),
      pressPicture: (event) => this.#started.loaded?.pressPicture(event, this.player),
      open: (panel) => this.#open(panel),
    });
  }

  /**
   * Grants consent for the hosts that the element names, for consent management tools; fires `clip-consent` when done.
   * With `false`, revokes the consent, including a saved one: playback stops, and the reader is asked again.
   */
  grantConsent(granted = true): void {
    this.#article.ask(granted);
  }

  get #title(): string {
    return this.clipTitle || this.player.state.clip?.title || fallbackLink(this)?.textContent?.trim() || '';
  }

  /** The cover button stays until the controls are loaded, so that the focus is not lost. */
  get #isCovered(): boolean {
    const { phase } = this.player.state;
    return phase === 'idle' || (this.noControls ? !isActive(phase) : !this.#started.isSettled);
  }

  #controlsView(canShare: boolean): View {
    const show = (view: ClipView) => {
      this._view = view;
    };
    const share = canShare ? () => this.#open('share') : undefined;
    const { loaded } = this.noControls ? {} : this.#started;
    return loaded?.controlsView(this.player, this, show, share) ?? nothing;
  }

  #createMedia(prepared?: HTMLVideoElement): HTMLVideoElement {
    const media = this.#stage.create(prepared);
    this.#source.hurry();
    redispatch(media, mediaEvents, this, this.#life.signal);
    this.requestUpdate();
    return media;
  }

  #open(panel: PanelName): void {
    this._note = '';
    this.#panels.open(panel);
  }

  #changed(): void {
    const { clip, phase, waiting, offline, error } = this.player.state;
    const shown = [clip, phase, waiting, offline, isSoundOnly(this.player.state)];
    if (shown.every((value, index) => value === this.#told[index])) return;
    const failed = phase === 'failed' && this.#told[1] !== phase;
    this.#told = shown;
    this._note = '';
    this.#seen ||= phase === 'playing';
    // Loads the controls after the first picture, because both need the processor.
    if (phase !== 'idle' && (phase !== 'starting' || waiting)) this.#started.load();
    this.#behave();
    this.requestUpdate();
    if (failed && error) fireError(this, error, () => this.player.retry());
  }

  /** Installs the article behaviours once the clip has started, or earlier if a behaviour acts earlier. */
  #behave(): void {
    const { clip, phase } = this.player.state;
    if (this.isConnected && (phase !== 'idle' || this.#article.blocked() || (clip && this.remember)))
      this.#article.load(this.#life.signal);
  }

  /** Stops everything and releases all resources after a removal. If the element is inserted again, it is a facade. */
  #letGo(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#stage.release();
    if (this.isConnected) this.#stage.listen(this.#life.signal);
    this.#seen = false;
    this.#panels.view = nothing;
  }
}

customElement('clip-player')(ClipPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'clip-player': ClipPlayer;
  }
}
