import { LitElement, nothing, type PropertyValues } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enFacade } from '../../i18n/en-facade.js';
import { isActive } from '../../player/phase.js';
import { Player } from '../../player/player.js';
import { mediaErrorCode } from '../../player/player-error.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import type { ClipView } from '../controls/clip-view-event.js';
import { attributeProperties } from './attribute-properties.js';
import { ClipErrorEvent } from './clip-error-event.js';
import { ClipLoader, isPreloadNone } from './clip-loader.js';
import { clipPlayerStyles } from './clip-player.styles.js';
import { ClipReadyEvent } from './clip-ready-event.js';
import { fallbackLink } from './fallback-link.js';
import { fitBox } from './fit-box.js';
import { keepFocus } from './keep-focus.js';
import { mediaStage, mirrorAttribute } from './media-stage.js';
import {
  addMediaSurface,
  type MediaHost,
  type MediaSurface,
  mediaEvents,
  surfaceAttributes,
} from './media-surface.js';
import { overriddenClip } from './overridden-clip.js';
import { playerView, type View } from './player-view.js';
import { redispatch } from './redispatch.js';
import { scheduleFirstRender } from './schedule-first-render.js';
import { showStates } from './show-states.js';
import { StartedScript } from './started-script.js';

/**
 * A clip inside an article. Before a press it is a picture with a title; a press makes it a player.
 * It answers like an `HTMLMediaElement`: its properties, methods and events are those of HTML, "Media elements".
 *
 * What it shows comes from, in this order: property `clip`, `clip-src`, `src`, a `<script type="application/ld+json">`
 * child, a `<video>` child or `<source>` and `<track>` children. Single attributes override the document.
 *
 * @tag clip-player
 * @attr {string} clip-src - Address of a clip document; fetched when the clip comes near, as `loading=lazy` has it, or is needed.
 * @attr {string} clip-title - The title, instead of the document's.
 * @attr {string} ratio - Shape of the box, `16/9`; a clip of another shape is letterboxed in it.
 * @attr {number} start - First position, in seconds.
 * @attr {number} end - With `start`, the end of an excerpt, in seconds.
 * @attr {string} captions - Captions to begin with: a BCP 47 tag.
 * @attr {string} embed-url - The embed page, instead of the document's.
 * @attr {string} page-url - The clip's own page, instead of the document's.
 * @attr {string} assets-url - Where the library's files are served, for the codes that need them.
 * @attr {boolean} concurrent - Plays beside others; else one clip plays at a time.
 * @attr {boolean} remember - Keeps volume, mute, speed and position on the viewer's device.
 * @attr {boolean} sticky - Goes on in a corner when it is scrolled out of sight while it plays.
 * @attr {boolean} no-controls - No control bar.
 * @attr {boolean} no-title - No title.
 * @attr {boolean} no-embed - No Embed button.
 * @attr {boolean} no-share - No Share button.
 * @slot - A `<video>` to be adopted; all else in it is for readers without this element, and is not shown.
 * @attr {string} src - Address of the media, where there is no clip document.
 * @attr {string} poster - Address of the picture before the press.
 * @attr {number} width - Width in CSS px; without it the player fills its container.
 * @attr {number} height - Height in CSS px.
 * @attr {boolean} autoplay - Plays as soon as it can, where the browser allows it.
 * @attr {boolean} muted - Begins without sound.
 * @attr {boolean} loop - Begins again at the end, of the clip or of its excerpt.
 * @attr {string} preload - As in HTML; `none` unless given.
 * @attr {string} crossorigin - As in HTML; only needed where media is to be read by scripts.
 * @fires clip-ready - The clip is known.
 * @fires clip-error - Nothing can be played; `detail` is `{code, message, retry}`.
 * @fires clip-open - A panel opened; `detail` is `{panel}`.
 * @fires clip-close - A panel closed; `detail` is `{panel}`.
 * @fires clip-copy - A copy button was pressed; `detail` is `{what, text, method}`.
 * @fires clip-progress - A quarter more has been played; `detail` is `{quarter}`: 25, 50, 75 or 100.
 * @fires clip-share - Somebody chose where to share; `detail` is `{target, url}`.
 * @csspart frame - All that is drawn.
 * @csspart poster - The picture before the press.
 * @csspart play-badge - The play symbol in its middle.
 * @csspart title - The title.
 * @cssprop [--clip-accent=#ffb81c] - Colour of the play symbol and of what has been played.
 * @cssprop [--clip-on-accent=#14110a] - Colour on the accent.
 * @cssprop [--clip-ink=#fff] - Text and icons on the picture.
 * @cssprop [--clip-shade=rgb(8 10 14 / 72%)] - What lies between the picture and words on it.
 * @cssprop [--clip-focus=var(--clip-ink)] - The ring around what has the focus.
 * @cssprop [--clip-backdrop=#0b0d11] - Colour behind the picture.
 * @cssprop [--clip-radius=4px] - Roundness of corners.
 * @cssprop [--clip-font=system-ui, sans-serif] - The font.
 * @cssprop [--clip-panel-surface=light-dark(#fff, #1b1e24)] - Surface of panels and menus.
 * @cssprop [--clip-panel-ink=light-dark(#16191f, #f1f3f6)] - Text in panels.
 * @cssprop [--clip-panel-quiet=light-dark(#565d68, #a9b0bb)] - Quieter text in panels.
 * @cssprop [--clip-panel-line=light-dark(#868d98, #7b828d)] - Lines and borders in panels.
 * @cssprop [--clip-panel-accent=light-dark(#0a4fa3, #8ec1ff)] - Main buttons, and what is chosen, in panels.
 * @cssprop [--clip-panel-on-accent=light-dark(#fff, #06192f)] - Text on it.
 * @cssprop [--clip-error=light-dark(#b3261e, #ffb4ab)] - What is wrong in a field of a panel.
 * @cssState facade - Nobody has pressed play yet.
 * @cssState waiting - Waiting for media, for longer than 300 ms.
 * @cssState playing - Plays.
 * @cssState paused - Was playing, and is paused.
 * @cssState ended - Has come to its end.
 * @cssState failed - Nothing can be played.
 * @cssState live - The clip is a live broadcast.
 * @cssState fullscreen - Fills the screen.
 */
export class ClipPlayer extends LitElement implements MediaHost {
  static override styles = [tokens, clipPlayerStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...surfaceAttributes];
  }

  /** Written out, here alone: decorators bring along what every page would pay for before a press. None has accessors. */
  static override properties = {
    clip: { attribute: false },
    ...attributeProperties(String, 'clip-src clip-title ratio captions embed-url page-url assets-url'),
    ...attributeProperties(Number, 'start end'),
    ...attributeProperties(Boolean, 'no-controls no-title no-embed no-share'),
    _revealed: { state: true },
    _view: { state: true },
    _note: { state: true },
  };

  /** The clip itself, where a script has it already. */
  clip: Clip | undefined;
  /** Address of a clip document. */
  clipSrc = '';
  /** The title, instead of the document's. */
  clipTitle = '';
  /** Shape of the box, "16/9"; a clip of another shape is letterboxed in it. */
  ratio = '';
  /** First position, in seconds. */
  start = 0;
  /** With `start`, the end of an excerpt, in seconds. */
  end: number | undefined;
  /** Captions to begin with: a BCP 47 tag. */
  captions = '';
  /** The embed page, instead of the document's. */
  embedUrl = '';
  /** The clip's own page, instead of the document's. */
  pageUrl = '';
  /** Where the library's files are served, for the codes that need them; else beside the embed page. */
  assetsUrl = '';
  /** No control bar. */
  noControls = false;
  /** No title. */
  noTitle = false;
  /** No Embed button. */
  noEmbed = false;
  /** No Share button. */
  noShare = false;

  private _note = '';
  private _revealed: string | undefined;
  private _view: ClipView = { quiet: false, fullscreen: false };

  /** The player behind it: its state as frozen snapshots, and its commands. */
  readonly player = new Player({
    createMedia: (prepared) => this.#createMedia(prepared),
    blocked: () => (this.#hidesForWarning() ? 'the clip has a content warning' : undefined),
    refresh: () => this.#loader.look(this.player.state.clip),
  });
  readonly #loader = new ClipLoader(
    this,
    (coming) => this.player.expect(coming),
    (clip) => this.#show(clip),
    ({ message }) => this.player.fail({ code: 'document', message }),
  );
  readonly #started = new StartedScript(this);
  #internals: ElementInternals | undefined;
  #stage: HTMLElement | undefined;
  #box: CSSStyleSheet | undefined;
  #life = new AbortController();
  #stale = true;
  #seen = false;
  #told: readonly unknown[] = [];
  /** The life for which its article's behaviours were installed; a second try of a script is a second script. */
  #installedFor: AbortSignal | undefined;
  #focused: Element | null = null;

  constructor() {
    super();
    this.player.addEventListener('change', () => this.#changed());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#box = fitBox(this, this.#box); // what is drawn comes in its turn, and moves nothing
    this.#internals ??= this.attachInternals();
    this.#internals.role = 'region';
    const { signal } = this.#life;
    for (const intent of ['pointerenter', 'focusin'])
      this.addEventListener(intent, () => this.player.prepare(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#letGo());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!surfaceAttributes.includes(name)) return;
    const media = this.player.currentMedia;
    if (media) mirrorAttribute(this, media, name);
    else if (name === 'muted') this.player.setMuted(value !== null);
    if (name === 'loop') this.player.setLoop(value !== null);
    if (name === 'src' || name === 'poster') this.#stale = true;
    this.requestUpdate();
  }

  /** The last error, as HTML's `MediaError`; its `message` says what happened, for developers. */
  get error(): Pick<MediaError, 'code' | 'message'> | null {
    const { error } = this.player.state;
    return error ? { code: mediaErrorCode(error.code), message: error.message } : null;
  }

  /** Address of the source that is played, or was tried last. */
  get currentSrc(): string {
    return this.player.state.source?.src ?? '';
  }

  /** Seconds; before there is media, the position at which it will begin. */
  get currentTime(): number {
    return this.player.currentTime;
  }

  set currentTime(seconds: number) {
    this.player.seek(seconds);
  }

  /** Resolves when it plays; rejects as `HTMLMediaElement.play()` does; always settles. */
  play(): Promise<void> {
    if (this.isUpdatePending) this.performUpdate(); // what it shows may have just been said
    return this.player.play();
  }

  pause(): void {
    this.player.pause();
  }

  /** Fetches the media anew, without playing it. */
  load(): void {
    if (this.isUpdatePending) this.performUpdate(); // what it shows may have just been said
    this.player.load();
  }

  protected override scheduleUpdate() {
    return this.hasUpdated ? super.scheduleUpdate() : scheduleFirstRender(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const where = 'clip clipSrc clipTitle embedUrl pageUrl start end captions'.split(' ');
    if (this.#stale || where.some((name) => changed.has(name))) {
      this.#stale = false;
      this.#loader.look();
    }
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    this.#box = fitBox(this, this.#box);
    if (this.#internals) {
      this.#internals.ariaLabel = wordsOf(this, enFacade).player + (this.#title && `: ${this.#title}`);
      showStates(this.#internals.states, this.player.state, this._view.fullscreen);
    }
    keepFocus(this.shadowRoot, this.#focused);
  }

  override render() {
    const { clip, phase, waiting, offline } = this.player.state;
    const words = wordsOf(this, enFacade);
    const failed = phase === 'failed';
    const panels: PanelName[] = [];
    if (clip?.embedUrl && !this.noEmbed) panels.push('embed');
    if ((clip?.pageUrl || clip?.embedUrl) && !this.noShare) panels.push('share');
    return playerView({
      words,
      clip,
      panels,
      controls: phase === 'idle' || failed ? nothing : this.#controls,
      title: this.noTitle ? '' : this.#title,
      page: clip ? clip.pageUrl : fallbackLink(this)?.href,
      stage: this.#stage,
      overlay: failed ? 'failed' : this.#isCovered ? 'play' : 'none',
      message: failed ? words.noSource : waiting ? (offline ? words.offline : words.wait) : this._note,
      busy: waiting,
      poster: !this.#hidesForWarning() && (!this.#seen || clip?.kind === 'audio'),
      length: phase === 'idle',
      quiet: this._view.quiet && phase === 'playing',
      active: isActive(phase),
      press: () => this.#press(),
      retry: () => this.player.retry(),
      pressPicture: (event) => this.#started.loaded?.pressPicture(event, this.player),
      open: (panel) => this.#open(panel),
    });
  }

  get #title(): string {
    return this.clipTitle || this.player.state.clip?.title || fallbackLink(this)?.textContent?.trim() || '';
  }

  /** The big button stays until the controls are there, so that the focus has somewhere to be. */
  get #isCovered(): boolean {
    const { phase } = this.player.state;
    if (phase === 'idle') return true;
    return this.noControls ? !isActive(phase) : !this.#started.isSettled;
  }

  /** A clip with a content warning shows and plays nothing before the viewer reveals it; the warning is fetched. */
  #hidesForWarning(clip = this.player.state.clip): boolean {
    return !!clip?.contentRating && clip.id !== this._revealed;
  }

  get #controls(): View {
    const { loaded } = this.#started;
    const look = (view: ClipView) => {
      this._view = view;
    };
    if (!loaded || this.noControls) return nothing;
    return loaded.controlsView(this.player, this, this.player.state.phase === 'playing', look);
  }

  #show(clip: Clip | undefined): void {
    const shown = clip && overriddenClip(this, clip);
    const { start, end, captions } = this;
    const loop = this.hasAttribute('loop');
    const options = { start, end, loop, captions: captions === '0' ? '' : captions };
    const before = this.player.state.clip;
    if (this.#hidesForWarning(shown)) this.player.pause(); // asked before it was known
    if (!this.player.setClip(shown, options)) return;
    this.#seen = false;
    if (shown && shown !== before) queueMicrotask(() => this.dispatchEvent(new ClipReadyEvent(shown)));
    if (this.isConnected) this.#begin();
  }

  /** What a clip does by itself, as its attributes ask. */
  #begin(revealed = this._revealed): void {
    this._revealed = revealed;
    const adopted = this.querySelector<HTMLVideoElement>(':scope > video');
    if (this.#hidesForWarning()) return;
    if (this.hasAttribute('autoplay') || adopted?.paused === false) this.player.play();
    else if (!isPreloadNone(this)) this.player.load();
  }

  #createMedia(prepared?: HTMLVideoElement): HTMLVideoElement {
    const { media, box } = mediaStage(this, prepared);
    this.#stage = box;
    this.#loader.hurry();
    redispatch(media, mediaEvents, this, this.#life.signal);
    this.requestUpdate();
    return media;
  }

  /** In the press itself: browsers that want a gesture for sound get it here. */
  #press(): void {
    if (this.#hidesForWarning()) this.#join();
    else this.player.togglePaused();
  }

  #open(panel: PanelName): void {
    this._note = '';
    withLazyModule(
      import('../sharing/open-panel.js'),
      ({ openPanel }) => openPanel(this, panel),
      () => this.#onScriptLost(),
    );
  }

  /** What it does in an article beside playing, which it does without that as well; but a warning has to be read. */
  #join(): void {
    const { signal } = this.#life;
    const reveal = this.#hidesForWarning() && ((id: string) => this.#begin(id));
    withLazyModule(
      import('../article/install-behaviours.js'),
      ({ installBehaviours, showWarning }) => {
        if (signal.aborted) return undefined;
        if (this.#installedFor !== signal) installBehaviours(this, signal);
        this.#installedFor = signal;
        return reveal && showWarning(this, reveal);
      },
      () => reveal && this.#onScriptLost(),
    );
  }

  #onScriptLost(): void {
    this._note = wordsOf(this, enFacade).notFetched;
  }

  #changed(): void {
    const { clip, phase, waiting, offline, error } = this.player.state;
    const shown = [clip, phase, waiting, offline];
    if (shown.every((value, index) => value === this.#told[index])) return;
    const failed = phase === 'failed' && this.#told[1] !== phase;
    const begun = phase !== 'idle';
    this.#told = shown;
    this._note = '';
    this.#seen ||= phase === 'playing';
    // The picture first: the controls would take the time of a processor that it needs itself.
    if (begun && (phase !== 'starting' || waiting)) this.#started.load();
    if (this.isConnected && (begun || this.#hidesForWarning() || this.hasAttribute('remember'))) this.#join();
    this.requestUpdate();
    if (!failed || !error) return;
    const { code, message } = error;
    this.dispatchEvent(new ClipErrorEvent({ code, message, retry: () => this.player.retry() }));
    this.dispatchEvent(new Event('error'));
  }

  /** Removed for good: all stops, and nothing is held. Back in a page, it begins as a facade again. */
  #letGo(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.player.dispose();
    this.#stage = undefined;
    this.#seen = false;
    this.shadowRoot?.querySelector('[data-panels]')?.remove();
  }
}

customElement('clip-player')(ClipPlayer);

/** All of HTML's surface that is not written out above. */
export interface ClipPlayer extends MediaSurface {}

if (typeof HTMLVideoElement !== 'undefined') addMediaSurface(ClipPlayer.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'clip-player': ClipPlayer;
  }
}
