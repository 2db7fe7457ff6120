import { wordsInExcerpt } from '../../clip/words-in-excerpt.js';
import type { Excerpt } from '../../player/excerpt.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** Marks the words of an excerpt: whole lines by an attribute, parts of lines by a highlight, where browsers have it. */
export class QuotedMarks {
  #excerpt: Excerpt | undefined;
  #lines: unknown;
  #marked: readonly HTMLElement[] = [];
  /** The first line of this excerpt has been told. */
  #isTold = false;
  readonly #parts = new TextHighlight('clip-transcript-quoted');

  constructor(readonly view: TranscriptView) {}

  /** Marks the words of an excerpt; undefined marks nothing. Its first line, when it is first there. */
  mark(excerpt: Excerpt | undefined): HTMLElement | undefined {
    const { lines } = this.view;
    if (excerpt === this.#excerpt && lines === this.#lines) return undefined;
    if (excerpt?.start !== this.#excerpt?.start || excerpt?.end !== this.#excerpt?.end) this.#isTold = false;
    this.#excerpt = excerpt;
    this.#lines = lines;
    this.#draw(excerpt);
    const [first] = this.#marked;
    const isNew = first !== undefined && !this.#isTold;
    this.#isTold ||= isNew;
    return isNew ? first : undefined;
  }

  #draw(excerpt: Excerpt | undefined): void {
    const { lines, elements } = this.view;
    for (const old of this.#marked) old.removeAttribute('data-quoted');
    this.#marked = [];
    this.#parts.set([]);
    if (!excerpt) return;
    const marked: HTMLElement[] = [];
    const ranges: StaticRange[] = [];
    for (const [line, said] of lines.entries()) {
      const [element, part] = [elements[line], wordsInExcerpt(said, excerpt)];
      if (!element || !part) continue;
      const [from, to] = part;
      const isWhole = from === 0 && to === said.text.length;
      const range = isWhole ? undefined : this.view.rangeOf({ line, at: from }, { line, at: to });
      if (range) ranges.push(range);
      element.setAttribute('data-quoted', isWhole || !TextHighlight.isKnown ? 'whole' : 'part');
      marked.push(element);
    }
    this.#marked = marked;
    this.#parts.set(ranges);
  }
}
