import { TranscriptIndex, type TranscriptMatch } from '../../clip/find-in-transcript.js';
import type { TranscriptParagraph } from '../../clip/transcript-text.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** Places beyond these are counted, and not marked: nobody looks at so many. */
const mostMarked = 1000;

/** The words that somebody looks for in a transcript, and where they are. */
export class TranscriptSearch {
  words = '';
  #index: TranscriptIndex | undefined;
  #matches: readonly TranscriptMatch[] = [];
  #at = -1;
  #found: HTMLElement | undefined;
  readonly #all = new TextHighlight('clip-transcript-match');
  readonly #here = new TextHighlight('clip-transcript-found');

  constructor(readonly view: TranscriptView) {}

  get count(): number {
    return this.#matches.length;
  }

  /** Counts from 1; 0 where nothing is found. */
  get position(): number {
    return this.#at + 1;
  }

  /** The first line of the place that is shown now. */
  get found(): HTMLElement | undefined {
    return this.#found;
  }

  /** Looks for words, first from a line on; empty words end the search. */
  find(words: string, paragraphs: readonly TranscriptParagraph[], from = 0): void {
    this.words = words;
    if (this.#index?.paragraphs !== paragraphs) this.#index = new TranscriptIndex(paragraphs);
    this.#matches = this.#index.find(words);
    const next = this.#matches.findIndex((match) => match.from.line >= from);
    this.#at = next < 0 ? Math.min(0, this.#matches.length - 1) : next;
    this.#all.set(this.#matches.slice(0, mostMarked).flatMap((match) => this.#rangeOf(match)));
    this.#show();
  }

  /** Goes so many places on, around the end. */
  move(by: number): void {
    const { count } = this;
    if (!count) return;
    this.#at = (this.#at + by + count) % count;
    this.#show();
  }

  /** Takes all marks away. */
  end(): void {
    this.#all.set([]);
    this.#here.set([]);
  }

  #show(): void {
    const match = this.#matches[this.#at];
    this.#found?.removeAttribute('data-found');
    this.#found = match && this.view.elements[match.from.line];
    this.#found?.setAttribute('data-found', '');
    this.#here.set(match ? this.#rangeOf(match) : []);
  }

  #rangeOf({ from, to }: TranscriptMatch): StaticRange[] {
    const range = this.view.rangeOf(from, to);
    return range ? [range] : [];
  }
}
