import { css, html, LitElement, nothing } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import { enControls } from '../../i18n/en-controls.js';
import type { PlayerState } from '../../player/player-state.js';
import { shownDuration } from '../../player/shown-duration.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { sliderStyles } from './slider.styles.js';

/** The position in the clip, what has been loaded, and the segment; moves the position. */
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
    `,
  ];

  /** Tenths of a second are what the bar can show. */
  readonly #time = new PlayerController(this, ({ currentTime }) => Math.round(currentTime * 10) / 10);
  readonly #length = new PlayerController(this, (state) => shownDuration(state) || 0);
  readonly #loaded = new PlayerController(this, loadedEnd);
  readonly #segment = new PlayerController(this, ({ segment }) => segment);

  override render() {
    const words = wordsOf(this, enControls);
    const time = this.#time.value ?? 0;
    const length = this.#length.value ?? 0;
    return html`<div class="slider">
      <div class="loaded"></div>
      ${this.#segment.value ? html`<div class="segment"></div>` : nothing}
      <input
        type="range"
        min="0"
        max=${length}
        step="any"
        aria-label=${words.seek}
        aria-valuetext=${words.timeOf(formatTime(time), formatTime(length))}
        .value=${String(time)}
        ?disabled=${length === 0}
        @input=${this.#seek}
        @keydown=${this.#step}
      />
    </div>`;
  }

  override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.slider');
    const part = (seconds = 0) => String(this.#length.value ? seconds / this.#length.value : 0);
    bar?.style.setProperty('--_done', part(this.#time.value));
    bar?.style.setProperty('--_loaded', part(this.#loaded.value));
    bar?.style.setProperty('--_from', part(this.#segment.value?.start));
    bar?.style.setProperty('--_to', part(this.#segment.value?.end));
  }

  #seek({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#time.player?.seek(target.valueAsNumber);
  }

  /** Page keys move by a tenth; the arrows and Home and End belong to the whole player. */
  #step(event: KeyboardEvent): void {
    const { player } = this.#time;
    const step = { PageUp: 0.1, PageDown: -0.1 }[event.key];
    if (!step || !player) return;
    event.preventDefault();
    player.seek(player.state.currentTime + step * (this.#length.value ?? 0));
  }
}

/** Seconds up to which the media has been loaded without a gap from where it stands. */
function loadedEnd({ buffered, currentTime }: PlayerState): number {
  const around = buffered.find(({ start, end }) => start <= currentTime + 0.1 && end >= currentTime);
  return around ? Math.round(around.end * 10) / 10 : 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-seek-slider': ClipSeekSlider;
  }
}
