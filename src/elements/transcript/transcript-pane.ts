import type { TranscriptParagraph } from '../../clip/transcript-text.js';
import type { Excerpt } from '../../player/excerpt.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { LineMarks } from './line-marks.js';
import type { QuotedMarks } from './quoted-marks.js';
import { scrollWithin } from './scroll-within.js';
import { TranscriptSearch } from './transcript-search.js';
import { type TranscriptLook, TranscriptView } from './transcript-view.js';

/** The box of a transcript: renders its text, marks lines, and scrolls to them. */
export class TranscriptPane {
  readonly view: TranscriptView;
  readonly search: TranscriptSearch;
  readonly #marks: LineMarks;
  #paragraphs: readonly TranscriptParagraph[] | undefined;
  /** The text scrolls along with the marks. */
  follows = false;
  #excerpt: Excerpt | undefined;
  #quoted: QuotedMarks | undefined;
  #isQuoting = false;

  constructor(readonly box: HTMLElement) {
    this.view = new TranscriptView(box.querySelector<HTMLElement>('.text') ?? box);
    this.search = new TranscriptSearch(this.view);
    this.#marks = new LineMarks(this.view);
  }

  /** Renders paragraphs; returns whether they have changed. */
  show(paragraphs: readonly TranscriptParagraph[], look: TranscriptLook): boolean {
    const isNew = paragraphs !== this.#paragraphs;
    this.#paragraphs = paragraphs;
    this.view.show(paragraphs, look);
    if (isNew && this.search.words) this.search.find(this.search.words, paragraphs);
    return isNew;
  }

  /** Marks the lines at a time in seconds; undefined removes the marks. */
  mark(time: number | undefined): void {
    if (this.#marks.mark(time) && this.follows) this.#scrollToMark();
  }

  /** Marks the words of an excerpt; undefined marks nothing. What marks them is fetched for the first excerpt. */
  quote(excerpt: Excerpt | undefined): void {
    this.#excerpt = excerpt;
    this.#quoted?.show(excerpt);
    if (!excerpt || this.#isQuoting) return;
    this.#isQuoting = true;
    withLazyModule(import('./quoted-marks.js'), ({ QuotedMarks }) => {
      this.#quoted = new QuotedMarks(this);
      this.#quoted.show(this.#excerpt);
    });
  }

  /** Starts or stops scrolling to the current line. */
  follow(follows: boolean): void {
    this.follows = follows;
    if (follows) this.#scrollToMark();
  }

  /** Searches for words, from the current line on. */
  find(words: string): void {
    const from = this.#marks.first && this.view.indexOf(this.#marks.first);
    this.search.find(words, this.#paragraphs ?? [], from);
    this.#scrollToFound();
  }

  /** Moves by a number of matches. */
  move(by: number): void {
    this.search.move(by);
    this.#scrollToFound();
  }

  /** Selects the whole text. */
  selectAll(): void {
    const [first, last] = [this.box.firstChild, this.box.lastChild];
    if (first && last) document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  }

  /** Removes all marks. */
  end(): void {
    this.#marks.mark(undefined);
    this.quote(undefined);
    this.search.end();
  }

  #scrollToMark(): void {
    if (this.#marks.first) scrollWithin(this.box, this.#marks.first);
  }

  #scrollToFound(): void {
    if (this.search.found) scrollWithin(this.box, this.search.found);
  }
}
