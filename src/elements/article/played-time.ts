import type { Segment } from '../../player/segment.js';

/** Which moments of media have been played; each counts once, however often it was seen. */
export class PlayedTime {
  #spans: readonly Segment[] = [];

  add(start: number, end: number): void {
    if (!(end > start)) return;
    const touching = this.#spans.filter((span) => span.start <= end && span.end >= start);
    const apart = this.#spans.filter((span) => !touching.includes(span));
    const merged = {
      start: Math.min(start, ...touching.map((span) => span.start)),
      end: Math.max(end, ...touching.map((span) => span.end)),
    };
    this.#spans = [...apart, merged];
  }

  /** Seconds that were played between two moments. */
  within({ start, end }: Segment): number {
    const lengths = this.#spans.map((span) => Math.min(span.end, end) - Math.max(span.start, start));
    return lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
  }

  clear(): void {
    this.#spans = [];
  }
}
