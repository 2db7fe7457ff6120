import { html, type TemplateResult } from 'lit';
import type { ExcerptWords } from '../../i18n/en.js';
import type { Excerpt } from '../../player/excerpt.js';
import { type ExcerptSide, step } from './excerpt-edits.js';
import { formatExactTime } from './format-exact-time.js';

/** The input of the bar. Times are in seconds. */
export interface ExcerptBar {
  readonly words: ExcerptWords;
  readonly excerpt: Excerpt;
  /** The part of the clip that the bar shows. */
  readonly window: Excerpt;
  /** True if the bar shows less than the whole clip. */
  readonly isCloseUp: boolean;
  /** Converts a time to the digits of the language. */
  readonly digits: (time: string) => string;
  /** Called when a handle is dragged; `isSettled` is true when it is released. */
  readonly drag: (side: ExcerptSide, time: number, isSettled: boolean) => void;
  readonly key: (side: ExcerptSide, event: KeyboardEvent) => void;
}

/**
 * Returns a bar with two handles. Each is a native range input, because touch screen readers cannot move others (ARIA
 * APG, "Slider"). The start handle is left of its time, the end handle right of it, so they never overlap.
 */
export function excerptBarView(bar: ExcerptBar): TemplateResult {
  return html`<div class="bar" dir="ltr">
      <div class="rail"><div class="chosen"></div><div class="now"></div></div>
      ${handleView(bar, 'start')}${handleView(bar, 'end')}
    </div>
    ${bar.isCloseUp ? html`<div class="whole" dir="ltr"><div class="window"></div><div class="chosen"></div></div>` : ''}`;
}

function handleView(bar: ExcerptBar, side: ExcerptSide): TemplateResult {
  const { words, excerpt, window, digits, drag, key } = bar;
  const tell = (isSettled: boolean) => (event: Event) =>
    drag(side, (event.target as HTMLInputElement).valueAsNumber, isSettled);
  return html`<input
    type="range"
    class=${side}
    min=${window.start}
    max=${window.end}
    step=${step}
    aria-label=${side === 'start' ? words.excerptStart : words.excerptEnd}
    aria-valuetext=${digits(formatExactTime(excerpt[side]))}
    @input=${tell(false)}
    @change=${tell(true)}
    @keydown=${(event: KeyboardEvent) => key(side, event)}
  />`;
}

/** Positions the handles and the marks by script, because a strict CSP forbids style attributes. */
export function placeMarks(
  root: ParentNode,
  { excerpt, window }: ExcerptBar,
  length: number,
  now: number,
): void {
  const part = (time: number, { start, end }: Excerpt) =>
    String(Math.max(0, Math.min(1, (time - start) / (end - start || 1))));
  const put = (selector: string, from: number, to: number, whole: Excerpt) => {
    const mark = root.querySelector<HTMLElement>(selector);
    mark?.style.setProperty('--_from', part(from, whole));
    mark?.style.setProperty('--_to', part(to, whole));
  };
  for (const side of ['start', 'end'] as const) {
    const input = root.querySelector<HTMLInputElement>(`input.${side}`);
    if (input && input.valueAsNumber !== excerpt[side]) input.value = String(excerpt[side]);
  }
  const all = { start: 0, end: length };
  put('.rail .chosen', excerpt.start, excerpt.end, window);
  put('.rail .now', now, now, window);
  put('.whole .chosen', excerpt.start, excerpt.end, all);
  put('.whole .window', window.start, window.end, all);
}
