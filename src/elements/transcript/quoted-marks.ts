import { wordsInExcerpt } from '../../clip/words-in-excerpt.js';
import type { Excerpt } from '../../player/excerpt.js';
import { scrolls, scrollWithin } from './scroll-within.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** The scroll container of a transcript, and its text. */
interface Pane {
  readonly box: HTMLElement;
  readonly view: TranscriptView;
  /** True if the container follows playback. */
  readonly follows: boolean;
}

/**
 * Marks the words of an excerpt: whole lines by an attribute, parts of lines by a highlight (CSS Custom Highlight API)
 * if the browser has it. At first, it scrolls the container to them; the page does not scroll.
 */
export class QuotedMarks {
  #excerpt: Excerpt | undefined;
  #lines: unknown;
  #marked: readonly HTMLElement[] = [];
  /** The excerpt to which the container was scrolled. */
  #isSeen = false;
  readonly #parts = new TextHighlight('clip-transcript-quoted');

  constructor(readonly pane: Pane) {}

  /** Marks the words of an excerpt; undefined removes the marks. Does nothing if nothing has changed. */
  show(excerpt: Excerpt | undefined): void {
    const { lines } = this.pane.view;
    if (excerpt?.start !== this.#excerpt?.start || excerpt?.end !== this.#excerpt?.end) this.#isSeen = false;
    if (excerpt !== this.#excerpt || lines !== this.#lines) this.#draw(excerpt);
    this.#excerpt = excerpt;
    this.#lines = lines;
    this.#scroll();
  }

  /** The container has no height before its dialog opens. */
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
