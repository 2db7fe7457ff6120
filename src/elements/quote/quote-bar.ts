import type { LitElement } from 'lit';
import type { CoveredCue } from '../transcript/covered-cues.js';
import './clip-quote.js';
import { KeySelection } from './key-selection.js';
import { type QuoteSource, type Selected, selectedQuote } from './selected-quote.js';

/** A transcript in which words can be selected. */
export interface QuoteHost extends LitElement, QuoteSource {
  /** The lines that the selection covers, in order; empty where nothing is selected. */
  readonly selectedCues: readonly CoveredCue[];
  /** The `id` of its player; empty without one. */
  readonly htmlFor: string;
}

/** What the author of a page has switched off at a player. */
interface Switches extends Element {
  readonly noEmbed?: boolean;
  readonly noShare?: boolean;
}

/** Milliseconds for which a selection that is made by keys is not taken for one of the pointer. */
const ownTime = 300;

/** Shows the bar of quotes below the text of a transcript while words are selected in it. */
export class QuoteBar {
  readonly #bar = document.createElement('clip-quote');
  readonly #keys = new KeySelection();
  #ownUntil = 0;
  #line: HTMLElement | undefined;

  constructor(readonly host: QuoteHost) {
    this.#bar.closed = () => this.#close();
    host.addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(this.#bar)) this.#bar.release();
    });
  }

  /** The selection has changed. */
  look(): void {
    if (performance.now() < this.#ownUntil) return;
    const cues = this.host.selectedCues;
    const [first, last] = [cues[0], cues.at(-1)];
    if (first && last) {
      this.#keys.clear();
      this.#show({ from: { line: first.index, at: first.from }, to: { line: last.index, at: last.to } });
    } else if (!this.#bar.isUsed) this.#hide();
  }

  /** A key was pressed on a line. */
  press(event: KeyboardEvent, line: HTMLElement): void {
    const elements = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.line')];
    if (line !== this.#line) this.#keys.clear();
    this.#line = line;
    const { lines } = this.host;
    if (!this.#keys.press(event, elements.indexOf(line), { lines, elements })) return;
    const { selected } = this.#keys;
    this.#ownUntil = performance.now() + ownTime;
    this.#keys.show(elements);
    if (selected) this.#show(selected);
    else this.#hide();
  }

  #show(selected: Selected): void {
    const { noEmbed = false, noShare = false } = this.#player ?? {};
    const { lines, language, shownClip } = this.host;
    const quote = selectedQuote({ lines, language, shownClip, noEmbed }, selected);
    this.#bar.noShare = noShare;
    this.#bar.selected = quote;
    this.#bar.byKeys = this.#keys.selected !== undefined;
    if (!quote) this.#hide();
    else if (!this.#bar.isConnected) this.host.renderRoot.querySelector('.scroller')?.after(this.#bar);
  }

  /** The player that the transcript belongs to: the one that it is open over, else the one that `for` names. */
  get #player(): Switches | null {
    const root = this.host.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName === 'clip-player') return root.host;
    const isPlace = root instanceof Document || root instanceof ShadowRoot;
    return isPlace && this.host.htmlFor ? root.getElementById(this.host.htmlFor) : null;
  }

  #hide(): void {
    this.#bar.remove();
  }

  /** The focus goes back to the line from which keys have selected. */
  #close(): void {
    const hadFocus = this.#bar.matches(':focus-within');
    this.#hide();
    this.#keys.clear();
    document.getSelection()?.removeAllRanges();
    if (hadFocus) this.#line?.focus();
  }
}
