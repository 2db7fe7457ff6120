import { wordsInExcerpt } from '../../clip/words-in-excerpt.js';
import type { Excerpt } from '../../player/excerpt.js';
import { scrolls, scrollWithin } from './scroll-within.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** The box of a transcript, and its text. */
interface Pane {
  readonly box: HTMLElement;
  readonly view: TranscriptView;
  /** The box scrolls along with what is spoken. */
  readonly follows: boolean;
}

/**
 * Marks the words of an excerpt, as those who open the address of a quote expect them: whole lines by an attribute, parts of
 * lines by a highlight, where browsers have it. The box scrolls to them when they are first there; the page stays.
 */
export class QuotedMarks {
  #excerpt: Excerpt | undefined;
  #lines: unknown;
  #marked: readonly HTMLElement[] = [];
  /** The box has scrolled to this excerpt. */
  #isSeen = false;
  readonly #parts = new TextHighlight('clip-transcript-quoted');

  constructor(readonly pane: Pane) {}

  /** Marks the words of an excerpt; undefined marks nothing. Cheap where nothing has changed. */
  show(excerpt: Excerpt | undefined): void {
    const { lines } = this.pane.view;
    if (excerpt?.start !== this.#excerpt?.start || excerpt?.end !== this.#excerpt?.end) this.#isSeen = false;
    if (excerpt !== this.#excerpt || lines !== this.#lines) this.#draw(excerpt);
    this.#excerpt = excerpt;
    this.#lines = lines;
    this.#scroll();
  }

  /** A box whose dialog is not open yet has no height. */
  #scroll(): void {
    const { box, follows } = this.pane;
    const [first] = this.#marked;
    if (this.#isSeen || !first || !box.clientHeight) return;
    this.#isSeen = true;
    if (!follows && scrolls(box)) scrollWithin(box, first);
  }

  #draw(excerpt: Excerpt | undefined): void {
    const { view } = this.pane;
    const { lines, elements } = view;
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
      const range = isWhole ? undefined : view.rangeOf({ line, at: from }, { line, at: to });
      if (range) ranges.push(range);
      element.setAttribute('data-quoted', isWhole || !TextHighlight.isKnown ? 'whole' : 'part');
      marked.push(element);
    }
    this.#marked = marked;
    this.#parts.set(ranges);
  }
}
