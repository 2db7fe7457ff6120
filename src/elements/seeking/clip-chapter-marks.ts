import { html, LitElement } from 'lit';
import { seekRange } from '../../player/seek-range.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { PlayerController } from '../base/player-controller.js';

/** Gaps in the seek bar at the starts of chapters. */
@customElement('clip-chapter-marks')
export class ClipChapterMarks extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    i {
      position: absolute;
      inset-block: calc(50% - 3px);
      inline-size: 3px;
      translate: -1.5px;
      background: #0b0d11;
    }
    @media (pointer: coarse) {
      i {
        inset-block: auto 0;
        block-size: 6px;
      }
    }
    @media (forced-colors: active) {
      i {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
  `;

  readonly #chapters = new PlayerController(this, ({ clip }) => clip?.chapters);
  readonly #length = new PlayerController(this, (state) => (state.live ? 0 : seekRange(state).end));

  override render() {
    return this.#starts.map(() => html`<i></i>`);
  }

  override updated(): void {
    const marks = this.renderRoot.querySelectorAll('i');
    this.#starts.forEach((start, index) => {
      marks[index]?.style.setProperty('left', `${(start / (this.#length.value ?? 1)) * 100}%`);
    });
  }

  /** The starts inside the bar, without those at its ends. */
  get #starts(): number[] {
    const starts = this.#chapters.value?.map(({ start }) => start) ?? [];
    return starts.filter((start) => start > 0 && start < (this.#length.value ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-chapter-marks': ClipChapterMarks;
  }
}
