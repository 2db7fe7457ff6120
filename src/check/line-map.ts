import type { Place } from './finding.js';

/** Converts offsets of a text to lines and columns. CR, LF and CRLF end a line. */
export class LineMap {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const ends = Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length);
    this.#starts = [0, ...ends];
  }

  /** Returns the place of a range. `end` is exclusive. */
  place(offset: number, end: number): Place {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const column = offset - (this.#starts[low] ?? 0) + 1;
    return { line: low + 1, column, offset, length: Math.max(0, end - offset) };
  }
}
