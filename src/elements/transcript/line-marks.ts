import { currentLines, currentWord } from './current-lines.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** Marks the current lines, and the current words if their times are known. Marks do not change the layout. */
export class LineMarks {
  #marked: readonly HTMLElement[] = [];
  #word = '';
  readonly #words = new TextHighlight('clip-transcript-word');

  constructor(readonly view: TranscriptView) {}

  /** The first marked line. */
  get first(): HTMLElement | undefined {
    return this.#marked[0];
  }

  /** Marks the lines at a time in seconds; undefined removes the marks. Returns whether the marked lines have changed. */
  mark(time: number | undefined): boolean {
    const { lines, elements } = this.view;
    const indexes = time === undefined ? [] : currentLines(lines, time);
    const marked = indexes.flatMap((index) => elements[index] ?? []);
    const isNew =
      marked.length !== this.#marked.length || marked.some((each, at) => each !== this.#marked[at]);
    if (isNew) {
      for (const old of this.#marked) if (!marked.includes(old)) old.removeAttribute('aria-current');
      for (const line of marked) if (!this.#marked.includes(line)) line.setAttribute('aria-current', 'true');
      this.#marked = marked;
    }
    this.#markWords(indexes, time ?? 0);
    return isNew;
  }

  #markWords(indexes: readonly number[], time: number): void {
    const words = indexes.map(
      (line) => [line, currentWord(this.view.lines[line] ?? { text: '' }, time)] as const,
    );
    const word = words.join();
    if (word === this.#word) return;
    this.#word = word;
    const ranges = words.flatMap(
      ([line, part]) => (part && this.view.rangeOf({ line, at: part[0] }, { line, at: part[1] })) ?? [],
    );
    this.#words.set(ranges);
  }
}
