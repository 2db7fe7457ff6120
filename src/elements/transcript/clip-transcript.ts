import { html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import type { CaptionLine } from '../../clip/caption-line.js';
import type { Clip } from '../../clip/clip.js';
import { formatTime } from '../../clip/format-time.js';
import { type TranscriptLine, transcriptText } from '../../clip/transcript-text.js';
import { enControls } from '../../i18n/en-controls.js';
import { enCopying } from '../../i18n/en-copying.js';
import { enFacade } from '../../i18n/en-facade.js';
import type { Player } from '../../player/player.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { ClipPanelEvent } from '../base/clip-panel-event.js';
import { customElement } from '../base/custom-element.js';
import { property, query, state } from '../base/decorators.js';
import { icon } from '../base/icon.js';
import { keepKeys } from '../base/keep-event.js';
import { ownDigits } from '../base/own-digits.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { offerQuotes } from '../quote/offer-quotes.js';
import { captionLabels } from '../settings/caption-labels.js';
import { formatNumber } from '../settings/format-number.js';
import { panel } from '../sharing/panel.styles.js';
import { panelTokens } from '../sharing/panel-tokens.styles.js';
import { clipTranscriptStyles } from './clip-transcript.styles.js';
import { type CoveredCue, type CoveredPart, coveredCue, coveredParts } from './covered-cues.js';
import { LinePresses } from './line-presses.js';
import { selectionIn } from './selection-in.js';
import { type Takeaway, type Taken, takeTranscript } from './take-transcript.js';
import { TranscriptContent } from './transcript-content.js';
import { transcriptEndsView } from './transcript-ends-view.js';
import { TranscriptOrigin } from './transcript-origin.js';
import { TranscriptPane } from './transcript-pane.js';
import { transcriptStatusView } from './transcript-status-view.js';
import { type TranscriptTools, transcriptToolsView } from './transcript-tools-view.js';
import { transcriptWordsOf } from './transcript-words-of.js';

const arrow = icon('m9 5 7 7-7 7');

/**
 * The transcript of a clip, made from its captions: in paragraphs, with the current words marked. A press on a line
 * seeks to it. The transcript belongs to the player that `for` names. Without a player it reads a file of captions or a
 * clip document. It fetches nothing before it is opened.
 *
 * @tag clip-transcript
 * @slot - The text for readers without this element, and for reader modes; printed if the transcript is closed.
 * @attr for - The `id` of a `<clip-player>` in the same document or shadow root.
 * @attr src - Address of a WebVTT file that replaces the captions of the clip.
 * @attr srclang - Language of that file: a BCP 47 tag.
 * @attr clip-src - Address of a clip document, where there is no player.
 * @attr captions - The captions to begin with: a BCP 47 tag.
 * @fires {ClipPanelEvent} clip-open - `{panel}`: `transcript`; it was opened.
 * @fires {ClipPanelEvent} clip-close - `{panel}`: `transcript`; it was closed.
 * @fires {ClipCopyEvent} clip-copy - `{what, text, method}`: *Copy all* was pressed, `what` is `transcript`; or a quote was copied.
 * @fires {ClipQuoteEvent} clip-quote - `{quote}`: words were selected, or others, or none any more: then `quote` is null.
 * @fires {ClipErrorEvent} clip-error - `{code, message, retry}`: the clip document could not be loaded.
 * @cssprop [--clip-transcript-block-size=26em] - The largest height of the text, which scrolls; `none` lets it grow.
 */
@customElement('clip-transcript')
export class ClipTranscript extends LitElement {
  static override styles = [tokens, panelTokens, panel, clipTranscriptStyles];

  @property({ attribute: 'for' }) htmlFor = '';
  @property() src = '';
  @property() srclang = '';
  @property({ attribute: 'clip-src' }) clipSrc = '';
  @property() captions = '';
  /** The clip, if a script has already loaded it and there is no player. */
  @property({ attribute: false }) clip: Clip | undefined;
  /** The player, if it belongs to no element that `for` could name. */
  @property({ attribute: false }) player: Player | undefined;
  /** True in a dialog, which has its own heading. */
  @property({ attribute: false }) bare = false;
  /** @attr open - The transcript is open. */
  @booleanAttribute open = false;
  /** @attr follow - The text scrolls to the current line. */
  @booleanAttribute follow = false;

  @state() private _taken: Taken | undefined;
  @query('.scroller') private _scroller!: HTMLElement | null;
  readonly #origin = new TranscriptOrigin(this, () => this.#playerChanged());
  readonly #content = new TranscriptContent(() => this.requestUpdate());
  #pane: TranscriptPane | undefined;
  #title: string | undefined; // in the name of the region, because landmarks of one page need different names
  #said: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this);
    offerQuotes(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** The lines of the text, in order; empty for a plain text, which has no times. */
  get lines(): readonly CaptionLine[] {
    return this.#content.isTimed ? (this.textLines as CaptionLine[]) : [];
  }

  /** All lines of the text, in order, with or without times. */
  get textLines(): readonly TranscriptLine[] {
    return this.#content.paragraphs.flatMap(({ lines }) => lines);
  }

  /** The lines that the reader's selection covers, with their times; empty if nothing is selected. */
  get selectedCues(): readonly CoveredCue[] {
    return this.selectedParts.flatMap((part) => coveredCue(part, this.lines) ?? []);
  }

  /** The parts of `textLines` that the reader has selected; empty where nothing is. */
  get selectedParts(): readonly CoveredPart[] {
    const range = this.shadowRoot ? selectionIn(this.shadowRoot) : undefined;
    return range && this.#pane ? coveredParts(range, this.#pane.view.elements) : [];
  }

  /** The language of the displayed text (BCP 47); empty if unknown. */
  get language(): string {
    const language = this.#content.chosen?.language ?? this.shownClip?.language ?? '';
    return language === 'und' ? '' : language;
  }

  /** The clip of the displayed text. */
  get shownClip(): Clip | undefined {
    return this.#origin.clip;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (changed.has('htmlFor')) this.#origin.look();
    if (changed.has('player')) this.#origin.follow();
    if (!this.open || !this.isConnected) {
      if (changed.has('open') && changed.get('open')) this.#end();
      return;
    }
    this.#origin.load();
    this.#content.update(this.#origin.source);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const pane = this.#draw();
    if (pane && changed.has('follow')) pane.follow(this.follow);
    if (changed.has('open') && !this.bare && (this.open || changed.get('open')))
      this.dispatchEvent(new ClipPanelEvent(this.open ? 'clip-open' : 'clip-close', 'transcript'));
  }

  protected override render() {
    const words = transcriptWordsOf(this);
    this.#title = this.shownClip?.title;
    const name = words.transcript + (this.#title ? `: ${this.#title}` : '');
    if (this.bare)
      return html`<section aria-label=${name}>${this.open ? this.#bodyView() : nothing}</section>`;
    return html`<section class="box" aria-label=${name}>
      <h2>
        <button type="button" class="opener" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#toggle}>${words.transcript}${arrow}</button>
      </h2>
      ${this.open ? this.#bodyView() : nothing}
      <slot></slot>
    </section>`;
  }

  #bodyView() {
    const words = transcriptWordsOf(this);
    const { isTimed, paragraphs } = this.#content;
    const isTabStop = paragraphs.length > 0 && !(isTimed && this.#origin.player);
    const hasTools = paragraphs.length > 0 || this.#content.choices.length > 1;
    return html`${hasTools ? transcriptToolsView(this.#tools) : nothing}
      ${this.#statusView()}
      <div class="scroller ${isTimed ? '' : 'plain'}" tabindex=${isTabStop ? '0' : nothing} role=${isTabStop ? 'group' : nothing} aria-label=${isTabStop ? words.transcript : nothing} ?hidden=${!paragraphs.length}><div class="text"></div></div>
      ${paragraphs.length ? this.#endsView() : nothing}`;
  }

  #statusView() {
    const { hasFailed, isWaiting } = this.#origin;
    const status = hasFailed ? 'failed' : isWaiting ? 'waiting' : this.#content.status;
    const words = { ...transcriptWordsOf(this), ...wordsOf(this, enFacade) };
    return transcriptStatusView(status, this.#retry, words);
  }

  #endsView() {
    return transcriptEndsView({
      words: transcriptWordsOf(this),
      taken: this._taken,
      byHand: wordsOf(this, enCopying).copyByHand,
      captions: this.#content.isTimed,
      take: (what) => this.#take(what),
    });
  }

  get #tools(): TranscriptTools {
    const { choices, chosen } = this.#content;
    const words = transcriptWordsOf(this);
    const search = this.#pane?.search;
    const number = (value: number) => formatNumber(this, value);
    const found = search?.count
      ? words.matchOf(number(search.position), number(search.count))
      : words.noMatch;
    // Names of languages are needed for a choice alone, because the first one takes 10 ms.
    const labels = choices.length > 1 ? captionLabels(this, choices, wordsOf(this, enControls).captions) : [];
    return {
      words,
      count: search?.words.trim() ? found : '',
      canMove: !!search?.count,
      following: this.#content.isTimed && this.#origin.player ? this.follow : undefined,
      languages: choices.map(({ id }, at) => ({ id, label: labels[at] ?? id, chosen: id === chosen?.id })),
      search: (text) => this.#search(() => this.#pane?.find(text)),
      move: (by) => this.#search(() => this.#pane?.move(by)),
      follow: () => {
        this.follow = !this.follow;
      },
      choose: (id) => this.#content.choose(id, this.#origin.source),
    };
  }

  #draw(): TranscriptPane | undefined {
    const { _scroller: box } = this;
    if (!box) return undefined;
    if (this.#pane?.box !== box) {
      this.#pane?.end();
      this.#pane = new TranscriptPane(box);
      const scrolled = () => {
        this.follow = false;
      };
      const hasSelection = () => this.selectedParts.length > 0;
      new LinePresses(this.#pane.view, box, { go: (start) => this.#go(start), scrolled, hasSelection });
      this.#pane.follow(this.follow);
    }
    const look = {
      language: this.language,
      pressable: this.#content.isTimed && !!this.#origin.player,
      timeText: (seconds: number) => ownDigits(this, formatTime(seconds)),
    };
    const isNew = this.#pane.show(this.#content.paragraphs, look);
    this.#mark();
    if (isNew && this.#pane.search.words) this.requestUpdate();
    return this.#pane;
  }

  #playerChanged(): void {
    const { source } = this.#origin;
    if (source.clip?.title !== this.#title) this.requestUpdate();
    if (!this.open) return;
    this.#content.update(source);
    this.#mark();
  }

  #mark(): void {
    const player = this.#origin.player;
    const isAtIt = player && player.state.phase !== 'idle';
    this.#pane?.mark(isAtIt && this.#content.isTimed ? player.currentTime : undefined);
    this.#pane?.quote(player?.state.excerpt);
  }

  /** Seeks to a time. A clip that has not started, or has ended, plays from there, which the user gesture allows. */
  #go(start: number): void {
    const player = this.#origin.player;
    if (!player) return;
    player.seek(start);
    const { phase } = player.state;
    if (phase === 'idle' || phase === 'ended') player.play().catch(() => undefined); // the player shows the reason
    this.#mark();
  }

  #search(look: () => void): void {
    look();
    this.requestUpdate();
  }

  async #take(what: Takeaway['what']): Promise<void> {
    const { paragraphs, vtt, cues } = this.#content;
    const name = [this.shownClip?.id ?? 'transcript', this.language].filter(Boolean).join('.');
    const taken = await takeTranscript(this, { what, text: transcriptText(paragraphs), name, vtt, cues });
    clearTimeout(this.#said);
    this._taken = taken;
    if (taken && taken !== 'copied') this.#pane?.selectAll();
    if (taken) this.#said = setTimeout(() => (this._taken = undefined), 8000);
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  readonly #retry = (): void => {
    if (this.#origin.hasFailed) this.#origin.again();
    else this.#content.retry(this.#origin.source);
  };

  #end(): void {
    this.#content.end();
    this.#pane?.end();
    this.#pane = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-transcript': ClipTranscript;
  }
}
