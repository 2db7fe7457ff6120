import { html, LitElement, nothing } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import { itemAt } from '../../clip/item-at.js';
import { enControls } from '../../i18n/en-controls.js';
import { behindLive } from '../../player/live-window.js';
import { isSeekable } from '../../player/player-selectors.js';
import type { PlayerState } from '../../player/player-state.js';
import { seekRange } from '../../player/seek-range.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { loadHearRange } from '../base/load-hear-range.js';
import { ownDigits } from '../base/own-digits.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { keepGestures } from './keep-gestures.js';
import { sliderStyles } from './slider.styles.js';

/** The seek bar. It shows the position in the clip or in the live window, the loaded range, and the excerpt, and it seeks. */
@customElement('clip-seek-slider')
export class ClipSeekSlider extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    sliderStyles,
    css`
      :host {
        display: flex;
      }
      /*
       * On touch screens the input has the size of any target, for users who explore the screen by touch. clip-path
       * limits other touches to the zone of the line.
       */
      @media (pointer: coarse) {
        input {
          position: absolute;
          inset-block-end: 0;
          block-size: 44px;
          clip-path: inset(calc(44px - var(--_zone, 44px)) 0 0);
        }
        .slider {
          --_drop: 14px;
        }
        .slider:has(:focus-visible) {
          outline: 2px solid var(--_focus);
          outline-offset: -2px;
        }
      }
    `,
  ];

  /** Rounds to a tenth of a second, the resolution of the bar. */
  readonly #time = new PlayerController(this, (state) => Math.round(shownTime(state) * 10) / 10, true);
  readonly #start = new PlayerController(this, (state) => seekRange(state).start, true);
  readonly #end = new PlayerController(this, (state) => seekRange(state).end, true);
  readonly #seekable = new PlayerController(this, isSeekable);
  readonly #behind = new PlayerController(
    this,
    ({ live, currentTime }) => live && Math.floor(behindLive(live, currentTime)),
    true,
  );
  readonly #chapter = new PlayerController(
    this,
    ({ clip, currentTime }) => itemAt(clip?.chapters ?? [], currentTime)?.title,
    true,
  );
  readonly #loaded = new PlayerController(this, loadedEnd, true);
  readonly #excerpt = new PlayerController(this, ({ excerpt }) => excerpt);
  /** The last event on the bar, for a preview that is still loading. */
  #happened: Event | undefined;

  static {
    this.addInitializer(loadHearRange);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepGestures(this);
  }

  override render() {
    const length = this.#length;
    return html`<div
      class="slider"
      @pointerenter=${this.#fetchPreview}
      @focusin=${this.#fetchPreview}
      @pointermove=${this.#tellPreview}
      @pointerleave=${this.#tellPreview}
      @focusout=${this.#tellPreview}
    >
      <div class="loaded"></div>
      ${this.#excerpt.value ? html`<div class="excerpt"></div>` : nothing}
      <clip-chapter-marks></clip-chapter-marks>
      <input
        type="range"
        min=${this.#start.value ?? 0}
        max=${this.#end.value ?? 0}
        step="any"
        aria-label=${wordsOf(this, enControls).seek}
        aria-valuetext=${this.#valueText}
        .value=${String(this.#time.value ?? 0)}
        ?disabled=${length === 0 || this.#seekable.value === false}
        @input=${this.#seek}
        @keydown=${this.#step}
      />
      <clip-seek-preview></clip-seek-preview>
    </div>`;
  }

  override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.slider');
    const part = (seconds = 0) =>
      String(this.#length ? Math.min(1, Math.max(0, seconds - (this.#start.value ?? 0)) / this.#length) : 0);
    bar?.style.setProperty('--_done', part(this.#time.value));
    bar?.style.setProperty('--_loaded', part(this.#loaded.value));
    bar?.style.setProperty('--_from', part(this.#excerpt.value?.start));
    bar?.style.setProperty('--_to', part(this.#excerpt.value?.end));
  }

  get #length(): number {
    return (this.#end.value ?? 0) - (this.#start.value ?? 0);
  }

  get #valueText(): string {
    const words = wordsOf(this, enControls);
    const behind = this.#behind.value;
    if (behind !== undefined)
      return behind ? words.behindLive(ownDigits(this, formatTime(behind))) : words.live;
    const [now, end] = [this.#time.value, this.#end.value].map((time = 0) =>
      ownDigits(this, formatTime(time)),
    );
    const time = words.timeOf(now ?? '', end ?? '');
    return [time, this.#chapter.value].filter(Boolean).join(', ');
  }

  /** Loads the preview when the pointer or the focus first enters the bar. */
  #fetchPreview(event: Event): void {
    this.#happened = event;
    withLazyModule(import('../seeking/seek-preview.js'), () => this.#tellPreview(this.#happened ?? event));
  }

  #tellPreview(event: Event): void {
    this.#happened = event;
    this.renderRoot.querySelector('clip-seek-preview')?.hear?.(event);
  }

  #seek({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#time.player?.seek(target.valueAsNumber);
  }

  /** Page keys seek by a tenth of the length. The arrow keys, Home and End are hotkeys of the player. */
  #step(event: KeyboardEvent): void {
    const { player } = this.#time;
    const step = { PageUp: 0.1, PageDown: -0.1 }[event.key];
    if (!step || !player) return;
    event.preventDefault();
    event.stopPropagation();
    player.seek(player.currentTime + step * this.#length);
  }
}

/** Returns the position to show. At the live edge it is the end of the live window, although that end moves. */
function shownTime({ live, currentTime }: PlayerState): number {
  return live && !behindLive(live, currentTime) ? live.end : currentTime;
}

/** Returns the end of the range that is loaded without a gap from the current position, in seconds. */
function loadedEnd({ buffered, currentTime }: PlayerState): number {
  const around = buffered.find(({ start, end }) => start <= currentTime + 0.1 && end >= currentTime);
  return around ? Math.round(around.end * 10) / 10 : 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-seek-slider': ClipSeekSlider;
  }
}
