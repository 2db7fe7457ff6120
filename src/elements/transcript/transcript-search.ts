import { TranscriptIndex, type TranscriptMatch } from '../../clip/find-in-transcript.js';
import type { TranscriptParagraph } from '../../clip/transcript-text.js';
import { TextHighlight } from './text-highlight.js';
import type { TranscriptView } from './transcript-view.js';

/** Maximum number of marked matches. Further matches are counted but not marked. */
const mostMarked = 1000;

/** The search in a transcript: its words and their matches. */
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

  /** The number of the current match, from 1; 0 if there is none. */
  get position(): number {
    return this.#at + 1;
  }

  /** The first line of the current match. */
  get found(): HTMLElement | undefined {
    return this.#found;
  }

  /** Searches for words, from a line on. Empty words end the search. */
  find(words: string, paragraphs: readonly TranscriptParagraph[], from = 0): void {
    this.words = words;
    if (this.#index?.paragraphs !== paragraphs) this.#index = new TranscriptIndex(paragraphs);
    this.#matches = this.#index.find(words);
    const next = this.#matches.findIndex((match) => match.from.line >= from);
    this.#at = next < 0 ? Math.min(0, this.#matches.length - 1) : next;
    this.#all.set(this.#matches.slice(0, mostMarked).flatMap((match) => this.#rangeOf(match)));
    this.#show();
  }

  /** Moves by a number of matches, and wraps around at the ends. */
  move(by: number): void {
    const { count } = this;
    if (!count) return;
    this.#at = (this.#at + by + count) % count;
    this.#show();
  }

  /** Removes all marks. */
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
