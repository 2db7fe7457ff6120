import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Clip } from '../../clip/clip.js';
import { Player } from '../../player/player.js';
import { mediaErrorCode } from '../../player/player-error.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import type { ClipView } from '../controls/clip-view-event.js';
import { boxSheet } from './box-sheet.js';
import { ClipErrorEvent, type ClipFailure } from './clip-error-event.js';
import { ClipLoader } from './clip-loader.js';
import { clipPlayerStyles } from './clip-player.styles.js';
import { ClipReadyEvent } from './clip-ready-event.js';
import { mediaStage, mirrorAttribute } from './media-stage.js';
import {
  addMediaSurface,
  type MediaHost,
  type MediaSurface,
  mediaEvents,
  surfaceAttributes,
} from './media-surface.js';
import { playerView } from './player-view.js';
import { redispatch } from './redispatch.js';
import { showStates } from './show-states.js';

/**
 * A clip inside an article. Before a press it is a picture with a title; a press makes it a player.
 * It answers like an `HTMLMediaElement`: its properties, methods and events are those of HTML, "Media elements".
 *
 * What it shows comes from, in this order: property `clip`, `clip-src`, `src`, a `<script type="application/ld+json">`
 * child, a `<video>` child or `<source>` and `<track>` children. Single attributes override the document.
 *
 * @slot - A `<video>` to be adopted; all else in it is for readers without this element, and is not shown.
 * @attr {string} src - Address of the media, where there is no clip document.
 * @attr {string} poster - Address of the picture before the press.
 * @attr {number} width - Width in CSS px; without it the player fills its container.
 * @attr {number} height - Height in CSS px.
 * @attr {boolean} autoplay - Plays as soon as it can, where the browser allows it.
 * @attr {boolean} muted - Begins without sound.
 * @attr {boolean} loop - Begins again at the end, of the clip or of its segment.
 * @attr {string} preload - As in HTML; `none` unless given.
 * @attr {string} crossorigin - As in HTML; only needed where media is to be read by scripts.
 * @fires clip-ready - The clip is known.
 * @fires clip-error - Nothing can be played; `detail` is `{code, message, retry}`.
 * @fires clip-open - A panel opened; `detail` is `{panel}`.
 * @fires clip-close - A panel closed; `detail` is `{panel}`.
 * @fires clip-copy - A copy button was pressed; `detail` is `{what, text, method}`.
 * @fires clip-share - Somebody chose where to share; `detail` is `{target, url}`.
 * @csspart frame - All that is drawn.
 * @csspart poster - The picture before the press.
 * @csspart disc - The disc in the middle of it.
 * @csspart title - The title.
 * @cssprop [--clip-accent=#ffb81c] - Colour of the play disc and of what has been played.
 * @cssprop [--clip-on-accent=#14110a] - Colour on the accent.
 * @cssprop [--clip-backdrop=#0b0d11] - Colour behind the picture.
 * @cssprop [--clip-radius=4px] - Roundness of corners.
 * @cssprop [--clip-font=system-ui] - The font.
 * @cssState facade - Nobody has pressed play yet.
 * @cssState waiting - Waiting for media, for longer than 300 ms.
 * @cssState playing - Plays.
 * @cssState paused - Was playing, and is paused.
 * @cssState ended - Has come to its end.
 * @cssState failed - Nothing can be played.
 * @cssState live - The clip is a live broadcast.
 * @cssState fullscreen - Fills the screen.
 */
@customElement('clip-player')
export class ClipPlayer extends LitElement implements MediaHost {
  static override styles = [tokens, clipPlayerStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...surfaceAttributes];
  }

  /** The clip itself, where a script has it already. */
  @property({ attribute: false }) clip: Clip | undefined;
  /** Address of a clip document. */
  @property({ attribute: 'clip-src' }) clipSrc = '';
  /** The title, instead of the document's. */
  @property({ attribute: 'clip-title' }) clipTitle = '';
  /** Shape of the box, "16/9"; a clip of another shape is letterboxed in it. */
  @property() ratio = '';
  /** First position, in seconds. */
  @property({ type: Number }) start = 0;
  /** With `start`, the end of a segment, in seconds. */
  @property({ type: Number }) end: number | undefined;
  /** Captions to begin with: a BCP 47 tag. */
  @property() captions = '';
  /** The embed page, instead of the document's. */
  @property({ attribute: 'embed-url' }) embedUrl = '';
  /** The clip's own page, instead of the document's. */
  @property({ attribute: 'page-url' }) pageUrl = '';
  /** Where the library's files are served, for the codes that need them; else beside the embed page. */
  @property({ attribute: 'assets-url' }) assetsUrl = '';
  /** No control bar. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;
  /** No title. */
  @property({ type: Boolean, attribute: 'no-title' }) noTitle = false;
  /** No Embed button. */
  @property({ type: Boolean, attribute: 'no-embed' }) noEmbed = false;
  /** No Share button. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  @state() private _controls: 'none' | 'ready' | 'failed' = 'none';
  @state() private _panel: { name: PanelName; position: number } | undefined;
  @state() private _view: ClipView = { quiet: false, fullscreen: false };
  @state() private _unreadable: Error | undefined;

  /** The player behind it: its state as frozen snapshots, and its commands. */
  readonly player = new Player({ createMedia: () => this.#createMedia() });
  readonly #loader = new ClipLoader(
    this,
    (clip) => this.#show(clip),
    (error) => this.#tellUnreadable(error),
  );
  #internals: ElementInternals | undefined;
  #stage: HTMLElement | undefined;
  #box: CSSStyleSheet | undefined;
  #life = new AbortController();
  #stale = true;
  #seen = false;
  #asked = false;
  #drawn: readonly unknown[] = [];
  #focused: Element | null = null;

  constructor() {
    super();
    this.player.addEventListener('change', () => this.#changed());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#internals ??= this.attachInternals();
    this.#internals.role = 'region';
    const { signal } = this.#life;
    this.addEventListener('pointerenter', () => this.player.warmUp(), { once: true, signal });
    this.addEventListener('focusin', () => this.player.warmUp(), { once: true, signal });
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
    return this.player.play();
  }

  pause(): void {
    this.player.pause();
  }

  /** Fetches the media anew, without playing it. */
  load(): void {
    this.player.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const where: (keyof ClipPlayer)[] = [
      'clip',
      'clipSrc',
      'clipTitle',
      'embedUrl',
      'pageUrl',
      'start',
      'end',
      'captions',
    ];
    if (this.#stale || where.some((name) => changed.has(name))) {
      this.#stale = false;
      this.#loader.look();
    }
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    this.#fitBox();
    const { state: now } = this.player;
    if (this.#internals) {
      this.#internals.ariaLabel = [wordsOf(this).player, this.#title].filter(Boolean).join(': ');
      showStates(this.#internals.states, now, this._view.fullscreen);
    }
    if (this.#focused && !this.shadowRoot?.activeElement) this.#keepFocus();
  }

  override render() {
    const { clip, phase, waiting } = this.player.state;
    const words = wordsOf(this);
    const failed = phase === 'failed' || this._unreadable !== undefined;
    const idle = phase === 'idle';
    const controls = this._controls === 'ready' && !this.noControls && !idle && !failed;
    const unanswered = this.#asked && idle;
    const panels: PanelName[] = [];
    if (clip?.embedUrl && !this.noEmbed) panels.push('embed');
    if ((clip?.pageUrl || clip?.embedUrl) && !this.noShare) panels.push('share');
    return html`${playerView({
      words,
      clip,
      panels,
      controls,
      title: this.noTitle ? '' : this.#title,
      stage: this.#stage,
      face: failed ? 'failed' : this.#isCovered ? 'play' : 'none',
      message: failed ? words.noSource : waiting || unanswered ? words.wait : this.#note,
      busy: waiting || unanswered,
      poster: !this.#seen || clip?.kind === 'audio',
      length: idle,
      quiet: this._view.quiet && phase === 'playing',
      playing: phase === 'playing',
      player: this,
      press: () => this.#press(),
      retry: () => this.#retry(),
      toggle: (event) => this.#toggle(event),
      look: (view) => {
        this._view = view;
      },
      open: (panel) => this.#open(panel),
    })}
    ${this._panel ? this.#panelView(this._panel.name, this._panel.position) : nothing}`;
  }

  #panelView(name: PanelName, position: number) {
    const { clip } = this.player.state;
    const panel =
      name === 'embed'
        ? html`<clip-embed-panel .clip=${clip} .position=${position} .assetsUrl=${this.assetsUrl}></clip-embed-panel>`
        : html`<clip-share-panel .clip=${clip} .position=${position}></clip-share-panel>`;
    return html`<clip-dialog .panel=${name} .heading=${wordsOf(this)[name]}>${panel}</clip-dialog>`;
  }

  get #title(): string {
    return this.clipTitle || this.player.state.clip?.title || '';
  }

  get #note(): string {
    const { captionsFailed, captions } = this.player.state;
    return captionsFailed && captions !== undefined ? wordsOf(this).captionsUnavailable : '';
  }

  /** The big button stays until the controls are there, so that the focus has somewhere to be. */
  get #isCovered(): boolean {
    const { phase } = this.player.state;
    if (phase === 'idle') return true;
    if (this.noControls) return phase === 'paused' || phase === 'ended';
    return this._controls === 'none';
  }

  #show(clip: Clip | undefined): void {
    this._unreadable = undefined;
    const shown = clip && this.#overridden(clip);
    const { start, end, captions } = this;
    const options = {
      start,
      end,
      loop: this.hasAttribute('loop'),
      captions: captions === '0' ? '' : captions,
    };
    const before = this.player.state.clip;
    if (!this.player.setClip(shown, options)) return;
    this.#seen = false;
    if (shown && shown !== before) queueMicrotask(() => this.dispatchEvent(new ClipReadyEvent(shown)));
    if (this.isConnected) this.#begin();
  }

  /** Single attributes are nearer to the page's author than a document is. */
  #overridden(clip: Clip): Clip {
    const { clipTitle, embedUrl, pageUrl, baseURI } = this;
    const poster = this.getAttribute('poster');
    const address = (text: string) => new URL(text, baseURI).href;
    return {
      ...clip,
      ...(clipTitle && { title: clipTitle }),
      ...(poster && { posters: [{ url: baseURI ? address(poster) : poster }] }),
      ...(embedUrl && { embedUrl: address(embedUrl) }),
      ...(pageUrl && { pageUrl: address(pageUrl) }),
    };
  }

  /** What a clip does by itself, as its attributes ask. */
  #begin(): void {
    const adopted = this.querySelector<HTMLVideoElement>(':scope > video');
    const { preload } = this;
    if (adopted && !adopted.paused) this.player.follow();
    else if (this.#asked || this.hasAttribute('autoplay')) this.player.play();
    else if (preload === 'auto' || preload === 'metadata') this.player.load();
    this.#asked = false;
  }

  #tellUnreadable(error: Error): void {
    this.#asked = false;
    this._unreadable = error;
    this.player.setClip(undefined);
    this.#tellFailure({ code: 'document', message: error.message });
  }

  #tellFailure(failure: Omit<ClipFailure, 'retry'>): void {
    this.dispatchEvent(new ClipErrorEvent({ ...failure, retry: () => this.#retry() }));
    this.dispatchEvent(new Event('error'));
  }

  #createMedia(): HTMLVideoElement {
    const { media, box } = mediaStage(this);
    this.#stage = box;
    redispatch(media, mediaEvents, this, this.#life.signal);
    this.requestUpdate();
    return media;
  }

  /** In the press itself: browsers that want a gesture for sound get it here. */
  #press(): void {
    this.#loadControls();
    const { phase, clip } = this.player.state;
    if (this.#loader.loading && !clip) {
      this.#asked = true;
      this.player.media.load(); // spends the press on the element, for the play() that follows the document
      this.requestUpdate();
    } else if (phase === 'playing' || phase === 'starting') this.player.pause();
    else this.player.play();
  }

  #retry(): void {
    if (this._unreadable) {
      this._unreadable = undefined;
      this.#asked = true;
      this.#loader.look();
    } else this.player.retry();
  }

  #toggle(event: MouseEvent): void {
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    const { phase, paused } = this.player.state;
    if (touched || phase === 'idle' || phase === 'failed') return;
    if (paused) this.player.play();
    else this.player.pause();
  }

  async #open(name: PanelName): Promise<void> {
    const panels = {
      embed: () => import('../sharing/clip-embed-panel.js'),
      share: () => import('../sharing/clip-share-panel.js'),
    };
    await Promise.all([import('../sharing/clip-dialog.js'), panels[name]()]);
    this._panel = { name, position: this.player.currentTime };
    await this.updateComplete;
    this.shadowRoot?.querySelector('clip-dialog')?.show();
  }

  async #loadControls(): Promise<void> {
    if (this._controls === 'ready' || this.noControls) return;
    try {
      await import('../controls/clip-controls.js');
      this._controls = 'ready';
    } catch (error) {
      this._controls = 'failed';
      this.player.media.controls = true;
      console.warn(`clip-player: the browser's controls stand in (${error})`);
    }
  }

  #changed(): void {
    const { clip, phase, waiting, captionsFailed, captions, error } = this.player.state;
    const drawn = [clip, phase, waiting, captionsFailed && captions];
    if (drawn.every((value, index) => value === this.#drawn[index])) return;
    const failed = phase === 'failed' && this.#drawn[1] !== 'failed';
    this.#drawn = drawn;
    this.#seen ||= phase === 'playing';
    if (phase !== 'idle') this.#loadControls();
    this.requestUpdate();
    if (failed && error) this.#tellFailure(error);
  }

  #keepFocus(): void {
    const controls = this.shadowRoot?.querySelector('clip-controls');
    if (controls) controls.focusPlay();
    else this.shadowRoot?.querySelector<HTMLElement>('.retry, .cover')?.focus({ preventScroll: true });
  }

  #fitBox(): void {
    const [width, height] = [this.getAttribute('width'), this.getAttribute('height')];
    const box = boxSheet({ ratio: this.ratio, width, height });
    const root = this.shadowRoot;
    if (!root || box === this.#box) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#box);
    root.adoptedStyleSheets = box ? [...others, box] : others;
    this.#box = box;
  }

  /** Removed for good: all stops, and nothing is held. Back in a page, it begins as a facade again. */
  #letGo(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.player.dispose();
    this.#stage = undefined;
    this.#seen = false;
    this._panel = undefined;
  }
}

/** All of HTML's surface that is not written out above. */
export interface ClipPlayer extends MediaSurface {}

if (typeof HTMLVideoElement !== 'undefined') addMediaSurface(ClipPlayer.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'clip-player': ClipPlayer;
  }
}
