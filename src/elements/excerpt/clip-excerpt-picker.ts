import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enFacade } from '../../i18n/en-facade.js';
import { enSharing } from '../../i18n/en-sharing.js';
import { lengthInWords } from '../../i18n/length-in-words.js';
import type { Excerpt } from '../../player/excerpt.js';
import { isActive } from '../../player/phase.js';
import type { Player } from '../../player/player.js';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { loadHearRange } from '../base/load-hear-range.js';
import { nearestLanguage } from '../base/nearest-language.js';
import { ownDigits } from '../base/own-digits.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { panel } from '../sharing/panel.styles.js';
import { panelTokens } from '../sharing/panel-tokens.styles.js';
import { panelWordsOf } from '../sharing/panel-words-of.js';
import type { ChooseExcerpt } from '../sharing/shared-part.js';
import { styles } from './clip-excerpt-picker.styles.js';
import { clipLength } from './clip-length.js';
import { type ExcerptBar, excerptBarView, placeMarks } from './excerpt-bar-view.js';
import {
  type ExcerptSide,
  excerptFromHere,
  fittedExcerpt,
  type GivenExcerpt,
  isSameExcerpt,
  movedExcerpt,
  suggestedExcerpt,
  toTenths,
} from './excerpt-edits.js';
import { handleMove, keySide } from './excerpt-keys.js';
import { excerptSideView } from './excerpt-side-view.js';
import { ExcerptStills } from './excerpt-stills.js';
import { excerptWindow } from './excerpt-window.js';
import { excerptWordsOf } from './excerpt-words-of.js';
import { formatExactTime } from './format-exact-time.js';
import { playerAround } from './player-around.js';
import { chooseExcerpt, chosenExcerpt, followExcerpt } from './shared-excerpt.js';
import { typedExcerpt } from './typed-excerpt.js';

/**
 * Selects an excerpt of a clip in a panel: two handles on a bar, the playhead of the player around the panel, and steps
 * of a tenth of a second. Each change is reported at once.
 *
 * @slot - The button that opens the picker; it is rendered before this script is loaded.
 */
@customElement('clip-excerpt-picker')
export class ClipExcerptPicker extends LitElement {
  static override styles = [tokens, panelTokens, panel, styles];

  @property({ attribute: false }) clip: Clip | undefined;
  /** The playhead, in seconds, if there is no player around the picker. */
  @property({ type: Number }) position = 0;
  /** The excerpt in the panel's fields, which may be typed. */
  @property({ attribute: false }) excerpt: GivenExcerpt | undefined;
  /** @attr lost - The selected format cannot carry an excerpt. */
  @booleanAttribute lost = false;
  /** Called with each selected excerpt; with undefined for the whole clip. */
  @property({ attribute: false }) choose: ChooseExcerpt = () => undefined; // Lit keeps a value that was set before this script was loaded

  /** The selected excerpt; undefined while the picker is closed. */
  @state() private _chosen: Excerpt | undefined;
  @state() private _window: Excerpt = { start: 0, end: 0 };
  @state() private _note = '';
  /** True if the last change was made by a button or a key, and must be announced. */
  @state() private _isSaid = false;
  readonly #stills = new ExcerptStills(this);
  #life = new AbortController();
  #followed: Clip | undefined;
  #following = new AbortController();
  #card: HTMLCanvasElement | undefined;

  static {
    this.addInitializer(loadHearRange);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#player?.addEventListener('change', () => this._chosen && this.requestUpdate(), { signal });
    const press = (event: Event) => this.#press(event as KeyboardEvent);
    this.getRootNode().addEventListener('keydown', press, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#following.abort();
    this.#followed = undefined;
  }

  /** Opens the picker with a first excerpt, or closes it, which selects the whole clip. */
  toggle(): void {
    const length = this.#lengthFor(0);
    const { excerpt, position } = this;
    const [given] = [excerpt, this.#player?.state.excerpt].flatMap(
      (each) => fittedExcerpt(each, length) ?? [],
    );
    if (this.#player?.state.live) {
      this._note = excerptWordsOf(this).partLost; // times of a live broadcast are valid only during it
      return;
    }
    this._isSaid = true;
    this.querySelector('p')?.replaceChildren(); // removes the message that the script could not be loaded
    this.#set(this._chosen ? undefined : (given ?? suggestedExcerpt(excerpt?.start || position, length)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { clip, excerpt } = this;
    if (clip && clip !== this.#followed && this.isConnected) this.#follow(clip);
    if (!changed.has('excerpt') || !this._chosen) return;
    const held = fittedExcerpt(excerpt, this.#lengthFor(excerpt?.end ?? 0));
    if (held && !isSameExcerpt(held, this._chosen)) this.#show(held);
  }

  /** Follows the excerpt that other panels select. A different clip resets the picker. */
  #follow(clip: Clip): void {
    const isSameClip = clip.id === (this.#followed ?? clip).id;
    this.#following.abort();
    this.#following = new AbortController();
    this.#followed = clip;
    followExcerpt(clip, this.#adopt, this.#following.signal);
    const chosen = chosenExcerpt(clip) ?? (isSameClip ? this._chosen : undefined);
    if (chosen || this._chosen) queueMicrotask(() => this.#adopt(chosen)); // the panel is still rendering
  }

  protected override render() {
    const { _chosen: chosen, excerpt } = this;
    const isLost = this.lost && (chosen ?? excerpt?.end) !== undefined;
    return html`<slot></slot>${chosen ? this.#pickerView(chosen) : nothing}
      <p class="note" role="status">${isLost ? excerptWordsOf(this).partLost : this._note}</p>`;
  }

  protected override updated(): void {
    const { _chosen: chosen } = this;
    this.querySelector('button')?.setAttribute('aria-expanded', String(!!chosen));
    if (!chosen) return;
    placeMarks(this.renderRoot, this.#bar(chosen), this.#length, this.#here);
    const card = this.#stills.card(chosen);
    if (card !== this.#card) this.#tell(chosen);
  }

  #pickerView(chosen: Excerpt): TemplateResult {
    const words = { ...wordsOf(this, enSharing), ...excerptWordsOf(this) };
    const { sharePart } = panelWordsOf(this);
    const length = toTenths(chosen.end - chosen.start);
    const said = lengthInWords(length, nearestLanguage(this)) ?? ownDigits(this, formatExactTime(length));
    const hasStills = this.#stills.expects(this.clip?.storyboard);
    const sides = (['start', 'end'] as const).map((side) =>
      excerptSideView({
        words,
        side,
        time: ownDigits(this, formatExactTime(chosen[side])),
        still: hasStills ? (this.#stills.at(side, chosen) ?? nothing) : undefined,
        nudge: (seconds) => this.#nudge(side, seconds),
        here: this.#hasPlayhead ? () => this.#takeHere(side) : undefined,
      }),
    );
    const isCard = hasStills && this.#panel?.localName === 'clip-share-panel';
    return html`<div class="picker" role="group" aria-label=${sharePart}>
      ${excerptBarView(this.#bar(chosen))}
      <div class="sides">${sides}</div>
      <div class="foot">
        <p id="length" class="length" aria-live=${this._isSaid ? 'polite' : 'off'}>${said}</p>
        ${this.#player ? html`<button type="button" @click=${this.#try}>${this.#isTried ? words.pause : words.playPart}</button>` : nothing}
      </div>
      ${isCard ? html`<p class="note">${words.cardMayDiffer}</p>` : nothing}
    </div>`;
  }

  #bar(excerpt: Excerpt): ExcerptBar {
    return {
      words: excerptWordsOf(this),
      excerpt,
      window: this._window,
      isCloseUp: this._window.end - this._window.start < this.#length,
      digits: (time) => ownDigits(this, time),
      drag: (side, time, isSettled) => this.#drag(side, time, isSettled),
      key: (side, event) => this.#key(side, event),
    };
  }

  get #panel(): Element | undefined {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  get #player(): Player | undefined {
    return playerAround(this);
  }

  /** The playhead, in seconds. */
  get #here(): number {
    return this.#player?.currentTime ?? this.position;
  }

  get #hasPlayhead(): boolean {
    return this.#player !== undefined || this.position > 0;
  }

  get #length(): number {
    return this.#lengthFor(this._chosen?.end ?? 0);
  }

  #lengthFor(time: number): number {
    const given = [this.#player?.state.duration, this.clip?.duration];
    return clipLength(given, Math.max(time, this.#here));
  }

  /** Applies the viewer's excerpt, and reports it to this panel and the other panels of the clip. */
  #set(excerpt: Excerpt | undefined): void {
    this.#show(excerpt);
    this.#tell(excerpt);
    if (this.clip) chooseExcerpt(this.clip, excerpt, this.#adopt);
  }

  #show(excerpt: Excerpt | undefined): void {
    this._chosen = excerpt;
    this._note = '';
    if (excerpt) this._window = excerptWindow(excerpt, this.#length, this._window);
  }

  readonly #adopt = (excerpt: Excerpt | undefined): void => {
    if (this._chosen && excerpt && isSameExcerpt(this._chosen, excerpt)) return;
    this.#show(excerpt);
    this.#tell(excerpt);
  };

  #tell(excerpt: Excerpt | undefined): void {
    this.#card = excerpt && this.#stills.card(excerpt);
    this.choose(excerpt && { ...excerpt, picture: this.#card }, typedExcerpt(excerpt));
  }

  /** Moves a handle. The zoomed range does not move until the handle is released. */
  #drag(side: ExcerptSide, time: number, isSettled: boolean): void {
    if (!this._chosen) return;
    const { _window: window } = this;
    this._isSaid = false;
    this.#set(movedExcerpt(this._chosen, side, time, this.#length));
    if (!isSettled) this._window = window;
  }

  #key(side: ExcerptSide, event: KeyboardEvent): void {
    const seconds = handleMove(event);
    if (seconds === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#nudge(side, seconds, false);
  }

  #nudge(side: ExcerptSide, seconds: number, isSaid = true): void {
    if (!this._chosen) return;
    this._isSaid = isSaid;
    this.#set(movedExcerpt(this._chosen, side, this._chosen[side] + seconds, this.#length));
  }

  #takeHere(side: ExcerptSide): void {
    if (!this._chosen) return;
    this._isSaid = true;
    this.#set(excerptFromHere(this._chosen, side, this.#here, this.#length));
  }

  #press(event: KeyboardEvent): void {
    const side = this._chosen && this.#hasPlayhead && keySide(event);
    if (!side) return;
    event.preventDefault();
    this.#takeHere(side);
  }

  /** True if the player plays the selected excerpt. */
  get #isTried(): boolean {
    const { excerpt, phase } = this.#player?.state ?? {};
    return !!(phase && isActive(phase) && excerpt && this._chosen && isSameExcerpt(excerpt, this._chosen));
  }

  /** Plays the excerpt as its recipients will see it. The player itself shows why it cannot play. */
  #try(): void {
    const [player, chosen] = [this.#player, this._chosen] as const;
    if (!player || !chosen) return;
    if (this.#isTried) {
      player.pause();
      return;
    }
    player.seek(chosen.start, chosen);
    player.play().catch((error: unknown) => {
      const isPaused = error instanceof DOMException && error.name === 'AbortError';
      if (!isPaused) this._note = wordsOf(this, enFacade).noSource;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-excerpt-picker': ClipExcerptPicker;
  }
}
