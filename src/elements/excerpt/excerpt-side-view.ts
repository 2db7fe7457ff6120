import { html, nothing, type TemplateResult } from 'lit';
import type { ExcerptWords } from '../../i18n/en.js';
import { icon } from '../base/icon.js';
import { type ExcerptSide, step } from './excerpt-edits.js';

const minus = icon('M6 12h12');
const plus = icon('M12 6v12M6 12h12');

/** The input of one end of an excerpt: its still, its time, and the buttons that move it. */
export interface ExcerptSideView {
  readonly words: ExcerptWords;
  readonly side: ExcerptSide;
  readonly time: string;
  /** The still; `nothing` while it loads, undefined if there is none. */
  readonly still: HTMLCanvasElement | typeof nothing | undefined;
  /** Moves the end by seconds. */
  readonly nudge: (seconds: number) => void;
  /** Moves the end to the playhead; undefined if there is none. */
  readonly here: (() => void) | undefined;
}

export function excerptSideView({ words, side, time, still, nudge, here }: ExcerptSideView): TemplateResult {
  const isStart = side === 'start';
  const name = isStart ? words.excerptStart : words.excerptEnd;
  const nudgeView = (label: string, seconds: number, picture: TemplateResult) =>
    html`<button type="button" aria-label=${label} @click=${() => nudge(seconds)}>${picture}</button>`;
  return html`<div class="side ${side}">
    ${still !== undefined ? html`<div class="still">${still}</div>` : nothing}
    <div class="steps" dir="ltr">
      ${nudgeView(words.littleEarlier(name), -step, minus)}
      <span class="time">${time}</span>
      ${nudgeView(words.littleLater(name), step, plus)}
    </div>
    ${
      here
        ? html`<button type="button" class="here" aria-keyshortcuts=${isStart ? 'I' : 'O'} @click=${here}>${isStart ? words.fromHere : words.toHere}<kbd aria-hidden="true">${isStart ? 'I' : 'O'}</kbd></button>`
        : nothing
    }
  </div>`;
}
