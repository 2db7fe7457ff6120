import type { TranscriptParagraph } from '../../clip/transcript-text.js';
import type { Excerpt } from '../../player/excerpt.js';
import { LineMarks } from './line-marks.js';
import { QuotedMarks } from './quoted-marks.js';
import { scrolls, scrollWithin } from './scroll-within.js';
import { TranscriptSearch } from './transcript-search.js';
import { type TranscriptLook, TranscriptView } from './transcript-view.js';

/** The box of a transcript: its text, what is marked in it, and what is scrolled to. */
export class TranscriptPane {
  readonly view: TranscriptView;
  readonly search: TranscriptSearch;
  readonly #marks: LineMarks;
  readonly #quoted: QuotedMarks;
  #paragraphs: readonly TranscriptParagraph[] | undefined;
  #follows = false;
  /** The first line of an excerpt, before the box has scrolled to it. */
  #unseen: HTMLElement | undefined;

  constructor(readonly box: HTMLElement) {
    this.view = new TranscriptView(box.querySelector<HTMLElement>('.text') ?? box);
    this.search = new TranscriptSearch(this.view);
    this.#marks = new LineMarks(this.view);
    this.#quoted = new QuotedMarks(this.view);
  }

  /** Draws paragraphs; whether they are others than before. */
  show(paragraphs: readonly TranscriptParagraph[], look: TranscriptLook): boolean {
    const isNew = paragraphs !== this.#paragraphs;
    this.#paragraphs = paragraphs;
    this.view.show(paragraphs, look);
    if (isNew && this.search.words) this.search.find(this.search.words, paragraphs);
    return isNew;
  }

  /** Marks what is spoken at a time, seconds; undefined marks nothing. */
  mark(time: number | undefined): void {
    if (this.#marks.mark(time) && this.#follows) this.#scrollToMark();
  }

  /**
   * Marks the words of an excerpt, as those who open the address of a quote expect them; undefined marks nothing. When they
   * are first there, the box scrolls to them.
   */
  quote(excerpt: Excerpt | undefined): void {
    this.#unseen = this.#quoted.mark(excerpt) ?? (excerpt && this.#unseen);
    if (!this.#unseen || !this.box.clientHeight) return; // its dialog is not open yet
    if (!this.#follows && scrolls(this.box)) scrollWithin(this.box, this.#unseen);
    this.#unseen = undefined;
  }

  /** Scrolls along with the marks, or stays. */
  follow(follows: boolean): void {
    this.#follows = follows;
    if (follows) this.#scrollToMark();
  }

  /** Looks for words, first from the line that is spoken on. */
  find(words: string): void {
    const from = this.#marks.first && this.view.indexOf(this.#marks.first);
    this.search.find(words, this.#paragraphs ?? [], from);
    this.#scrollToFound();
  }

  /** Goes so many of the found places on. */
  move(by: number): void {
    this.search.move(by);
    this.#scrollToFound();
  }

  /** Selects the whole text. */
  selectAll(): void {
    const [first, last] = [this.box.firstChild, this.box.lastChild];
    if (first && last) document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  }

  /** Takes all marks away. */
  end(): void {
    this.#marks.mark(undefined);
    this.#quoted.mark(undefined);
    this.search.end();
  }

  #scrollToMark(): void {
    if (this.#marks.first) scrollWithin(this.box, this.#marks.first);
  }

  #scrollToFound(): void {
    if (this.search.found) scrollWithin(this.box, this.search.found);
  }
}
