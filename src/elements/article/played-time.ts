import type { Excerpt } from '../../player/excerpt.js';

/** Records which ranges of the media have been played. A moment counts once, however often it is played. */
export class PlayedTime {
  #spans: readonly Excerpt[] = [];

  add(start: number, end: number): void {
    if (!(end > start)) return;
    const spans: Excerpt[] = [];
    let merged: Excerpt = { start, end };
    for (const span of this.#spans) {
      if (span.start > end || span.end < start) spans.push(span);
      else merged = { start: Math.min(merged.start, span.start), end: Math.max(merged.end, span.end) };
    }
    this.#spans = [...spans, merged];
  }

  /** Returns the seconds that have been played within a range. */
  within({ start, end }: Excerpt): number {
    let sum = 0;
    for (const span of this.#spans) sum += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
    return sum;
  }

  clear(): void {
    this.#spans = [];
  }
}
