import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import { itemAt } from '../../clip/item-at.js';
import type { Still } from '../../clip/parse-storyboard.js';
import { enControls } from '../../i18n/en-controls.js';
import { behindLive } from '../../player/live-window.js';
import { seekRange } from '../../player/seek-range.js';
import { customElement } from '../base/custom-element.js';
import { state } from '../base/decorators.js';
import { ownDigits } from '../base/own-digits.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipSeekPreviewStyles } from './clip-seek-preview.styles.js';
import { loadStoryboard } from './load-storyboard.js';

/** Maximum size of a still, in CSS px. Larger stills are scaled down. */
const [widest, highest] = [160, 100];
/**
 * Half the width of the slider's thumb, in CSS px: the distance of the thumb's centre from the end of the bar at the
 * extremes.
 */
const inset = 7;

/**
 * The preview above the seek bar: a still, the time and the chapter at the pointer, or at the position while the slider
 * has keyboard focus. It is visual only: the slider itself announces time and chapter to assistive technology.
 */
@customElement('clip-seek-preview')
export class ClipSeekPreview extends LitElement {
  static override styles = [tokens, clipSeekPreviewStyles];

  /** Position of the pointer on the bar, from 0 to 1. */
  @state() private _hovered: number | undefined;
  @state() private _focused = false;
  @state() private _stills: readonly Still[] = [];
  /** The URL of a picture that failed to load. */
  @state() private _dead = '';
  readonly #state = new PlayerController(this, (now) => now, true);
  #board: string | undefined;
  #loading = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => this.isConnected || this.#letGo());
  }

  /** Handles events of the slider, whose bar has the width of this element. */
  hear(event: Event): void {
    const { type } = event;
    const isPointer = event instanceof PointerEvent;
    if (isPointer) this._hovered = type === 'pointerleave' ? undefined : this.#partAt(event.clientX);
    else this._focused = type === 'focusin' && !!this.parentElement?.querySelector(':focus-visible');
    this.#load();
  }

  override render() {
    const time = this.#time;
    if (time === undefined) return nothing;
    const { still, chapter } = this.#partsAt(time);
    return html`<div class="preview" aria-hidden="true">
      ${still && still.url !== this._dead ? this.#stillView(still) : nothing}
      <p>${this.#timeText(time)} <bdi>${chapter?.title}</bdi></p>
    </div>`;
  }

  /** Sets the position by script, because a strict CSP forbids style attributes. */
  override updated(): void {
    const time = this.#time;
    const box = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (!box || time === undefined) return;
    const { still } = this.#partsAt(time);
    if (still) this.#cut(still);
    const { start, end } = this.#range;
    const middle = inset + ((time - start) / (end - start)) * (this.offsetWidth - 2 * inset);
    const left = Math.min(middle - box.offsetWidth / 2, this.offsetWidth - box.offsetWidth);
    box.style.left = `${Math.max(0, left)}px`;
  }

  get #range() {
    const now = this.#state.value;
    return now ? seekRange(now) : { start: 0, end: 0 };
  }

  /** The time to show, in seconds; undefined without a pointer or focus, and for a clip that cannot seek. */
  get #time(): number | undefined {
    const { start, end } = this.#range;
    if (end <= start) return undefined;
    if (this._hovered !== undefined) return start + this._hovered * (end - start);
    const now = this.#state.value?.currentTime ?? start;
    return this._focused ? Math.min(end, Math.max(start, now)) : undefined;
  }

  /** Returns the still and the chapter at a time. The end of the bar shows the last ones. */
  #partsAt(time: number) {
    const shown = Math.min(time, this.#range.end - 0.001);
    return {
      still: itemAt(this._stills, shown),
      chapter: itemAt(this.#state.value?.clip?.chapters ?? [], shown),
    };
  }

  #partAt(x: number): number {
    const { left, width } = this.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - left - inset) / (width - 2 * inset)));
  }

  #timeText(time: number): string {
    const live = this.#state.value?.live;
    if (!live) return ownDigits(this, formatTime(time));
    const words = wordsOf(this, enControls);
    const behind = behindLive(live, time);
    return behind ? words.behindLive(ownDigits(this, formatTime(behind))) : words.live;
  }

  #stillView({ url }: Still): TemplateResult {
    const fail = () => {
      this._dead = url;
    };
    return html`<div class="still"><img src=${url} alt="" @error=${fail} /></div>`;
  }

  /** Crops a still out of its picture. */
  #cut({ x, y, width, height }: Still): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.still');
    const picture = box?.querySelector('img');
    const scale = Math.min(1, widest / width, highest / height);
    if (!box || !picture) return;
    Object.assign(box.style, { width: `${width * scale}px`, height: `${height * scale}px` });
    picture.style.transform = `scale(${scale}) translate(${-x}px, ${-y}px)`;
  }

  /** Loads the storyboard once. Without one, or after a failure, the preview shows the time alone. */
  async #load(): Promise<void> {
    const board = this.#state.value?.clip?.storyboard;
    if (board === this.#board) return;
    this.#letGo();
    this.#board = board;
    const { signal } = this.#loading;
    try {
      const stills = board ? await loadStoryboard(board, signal) : [];
      if (!signal.aborted) this._stills = stills;
    } catch (error) {
      if (!signal.aborted) console.warn(error);
    }
  }

  #letGo(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#board = undefined;
    this._stills = [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-seek-preview': ClipSeekPreview;
  }
}
