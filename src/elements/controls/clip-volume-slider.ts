import { html, LitElement, nothing } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { numberFormat } from '../../i18n/intl.js';
import { languageOf } from '../../i18n/language-of.js';
import { browserClock } from '../../player/retry/clock.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { state } from '../base/decorators.js';
import { nearestLanguage } from '../base/nearest-language.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { keepGestures } from './keep-gestures.js';
import { sliderStyles } from './slider.styles.js';

/** The volume of the clip, from 0 to 100 %. */
@customElement('clip-volume-slider')
export class ClipVolumeSlider extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    sliderStyles,
    css`
      .slider {
        inline-size: 64px;
      }
    `,
  ];

  readonly #volume = new PlayerController(this, ({ muted, volume }) => (muted ? 0 : volume));

  /**
   * The value text is set on focus or after 2 s, because a browser takes 20 ms to format its first number, and playback
   * starts in that time.
   */
  @state() private _isSaid = false;

  #isReadOnly = false;
  #settle: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isReadOnly = isReadOnly();
    keepGestures(this);
    this.#settle = browserClock.after(2, () => this.#say());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#settle?.();
  }

  override render() {
    if (this.#isReadOnly) return nothing;
    const volume = this.#volume.value ?? 1;
    const language = languageOf(nearestLanguage(this)) ?? 'en';
    const words = this._isSaid && numberFormat(language, { style: 'percent' }).format(volume);
    return html`<div class="slider">
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        aria-label=${wordsOf(this, enControls).volume}
        aria-valuetext=${words || nothing}
        .value=${volume * 100}
        @input=${this.#set}
        @focus=${this.#say}
        @keydown=${this.#step}
      />
    </div>`;
  }

  override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('.slider');
    bar?.style.setProperty('--_done', String(this.#volume.value ?? 1));
  }

  #say(): void {
    this._isSaid = true;
  }

  /** Stops the propagation of the keys that move the slider, because they are hotkeys of the player and scroll the page. */
  #step(event: KeyboardEvent): void {
    if (/^(Arrow|Page|Home|End)/.test(event.key)) event.stopPropagation();
  }

  #set({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#volume.player?.setMuted(false);
    this.#volume.player?.setVolume(target.valueAsNumber / 100);
  }
}

/** Returns whether `volume` is read-only, as on iPhones and iPads, where the device controls the volume. */
function isReadOnly(): boolean {
  const test = document.createElement('video');
  test.volume = 0.5;
  return test.volume !== 0.5;
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-volume-slider': ClipVolumeSlider;
  }
}
