import { html, LitElement, nothing } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import { isLive, shownDuration } from '../../player/player-selectors.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { ownDigits } from '../base/own-digits.js';
import { PlayerController } from '../base/player-controller.js';

/**
 * Shows position and length, as 0:12 / 1:02, relative to the excerpt if there is one. Renders nothing for a live
 * broadcast.
 */
@customElement('clip-time')
export class ClipTime extends LitElement {
  static override styles = css`
    /* A length without room wraps to a second line, which is hidden, so neither time is cut. */
    :host {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.3em;
      block-size: 1lh;
      min-inline-size: min-content;
      padding-inline: 6px;
      overflow: hidden;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .of {
      opacity: 0.85;
    }
  `;

  readonly #time = new PlayerController(
    this,
    ({ currentTime, excerpt }) => formatTime(Math.max(0, currentTime - (excerpt?.start ?? 0))),
    true,
  );
  readonly #length = new PlayerController(this, (state) => {
    const { excerpt } = state;
    const length = excerpt ? excerpt.end - excerpt.start : shownDuration(state);
    return Number.isNaN(length) ? '' : formatTime(length); // some recordings do not contain their duration
  });

  readonly #live = new PlayerController(this, isLive);

  override render() {
    if (this.#live.value) return nothing;
    const length = this.#length.value;
    return html`<span>${ownDigits(this, this.#time.value ?? '')}</span>${length ? html`<span class="of">/ ${ownDigits(this, length)}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-time': ClipTime;
  }
}
