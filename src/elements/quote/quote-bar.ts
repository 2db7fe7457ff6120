import type { LitElement } from 'lit';
import type { CoveredPart } from '../transcript/covered-cues.js';
import './clip-quote.js';
import { ClipQuoteEvent } from './clip-quote-event.js';
import { KeySelection } from './key-selection.js';
import { quoteTexts } from './quote-texts.js';
import { type QuoteSource, type Selected, type SelectedQuote, selectedQuote } from './selected-quote.js';

/** A transcript in which words can be selected. */
export interface QuoteHost extends LitElement, Omit<QuoteSource, 'lines'> {
  /** All lines, with or without times. */
  readonly textLines: QuoteSource['lines'];
  /** The parts of lines that the selection covers, in order; empty where nothing is selected. */
  readonly selectedParts: readonly CoveredPart[];
  /** The `id` of its player; empty without one. */
  readonly htmlFor: string;
}

/** The features of a player that the page's author has disabled. */
interface Switches extends Element {
  readonly noEmbed?: boolean;
  readonly noShare?: boolean;
}

/** After a keyboard selection, `selectionchange` is ignored for this time, in milliseconds. */
const ownTime = 300;

/** Shows the bar for quotes below the text of a transcript while text is selected in it. */
export class QuoteBar {
  readonly #bar = document.createElement('clip-quote');
  readonly #keys = new KeySelection();
  #ownUntil = 0;
  /** The line from which keys have selected, and what had the focus. */
  #line: HTMLElement | undefined;
  #focused: HTMLElement | undefined;
  /** The quote that was told last. */
  #told: string | undefined;
  /** The first line of the quote. */
  #first: { readonly index: number; readonly text: string | undefined } | undefined;
  /** The player around, which hears of the end when the transcript is gone. */
  #around: Element | undefined;

  constructor(readonly host: QuoteHost) {
    this.#bar.closed = () => this.#close();
    host.addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(this.#bar)) this.#bar.release();
    });
  }

  /** Reads the selection after a change, and shows or hides the bar. */
  look(): void {
    if (performance.now() < this.#ownUntil) return;
    const parts = this.host.selectedParts;
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) {
      this.#keys.clear();
      this.#show({ from: { line: first.index, at: first.from }, to: { line: last.index, at: last.to } });
    } else if (!this.#bar.isUsed || !this.#bar.isConnected) this.#hide();
  }

  /** Ends a quote whose words are gone. Chromium fires no `selectionchange` when selected nodes are removed. */
  rendered(): void {
    if (this.#told === undefined || !this.#first) return;
    const { index, text } = this.#first;
    if (this.host.textLines[index]?.text === text) return;
    this.#keys.clear();
    this.#hide();
  }

  /** The transcript has left its page. */
  end(): void {
    this.#hide();
  }

  /** A key was pressed on a line, or on the box of lines that take no focus. */
  press(event: KeyboardEvent, target: HTMLElement): void {
    const elements = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.line')];
    const line = target.matches('.line') ? target : this.#lineIn(target, elements);
    if (!line) return;
    if (line !== this.#line) this.#keys.clear();
    this.#line = line;
    this.#focused = target;
    const { textLines: lines } = this.host;
    if (!this.#keys.press(event, elements.indexOf(line), { lines, elements })) return;
    const { selected } = this.#keys;
    this.#ownUntil = performance.now() + ownTime;
    this.#keys.show(elements);
    if (selected) this.#show(selected);
    else this.#hide();
  }

  /** The line in a box from which keys select: the same as before, else the first one in sight. */
  #lineIn(box: HTMLElement, elements: readonly HTMLElement[]): HTMLElement | undefined {
    if (this.#keys.selected && this.#line?.isConnected) return this.#line;
    const { top } = box.getBoundingClientRect();
    return elements.find((element) => element.getBoundingClientRect().bottom > top + 1);
  }

  #show(selected: Selected): void {
    const { noEmbed = false, noShare = false } = this.#player ?? {};
    const { textLines: lines, language, shownClip } = this.host;
    const index = selected.from.line;
    this.#first = { index, text: lines[index]?.text };
    const quote = selectedQuote({ lines, language, shownClip, noEmbed }, selected);
    this.#bar.noShare = noShare;
    this.#bar.selected = quote;
    this.#bar.byKeys = this.#keys.selected !== undefined;
    if (!quote) this.#hide();
    else if (!this.#bar.isConnected) this.host.renderRoot.querySelector('.scroller')?.after(this.#bar);
    if (quote) this.#tell(quote);
  }

  /** Tells the page which quote is selected, once for each. */
  #tell(quote: SelectedQuote | undefined): void {
    const texts = quote ? quoteTexts(quote) : null;
    const told = texts ? JSON.stringify(texts) : undefined;
    if (told === this.#told) return;
    this.#told = told;
    const root = this.host.getRootNode();
    const target = this.host.isConnected ? this.host : (this.#around ?? this.host);
    this.#around = root instanceof ShadowRoot ? root.host : undefined;
    target.dispatchEvent(new ClipQuoteEvent(texts));
  }

  /** The player of the transcript: the player around it, otherwise the element that `for` names. */
  get #player(): Switches | null {
    const root = this.host.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName === 'clip-player') return root.host;
    const isPlace = root instanceof Document || root instanceof ShadowRoot;
    return isPlace && this.host.htmlFor ? root.getElementById(this.host.htmlFor) : null;
  }

  #hide(): void {
    this.#bar.remove();
    this.#tell(undefined);
  }

  /** The focus goes back to where keys have selected. */
  #close(): void {
    const hadFocus = this.#bar.hasFocus;
    this.#hide();
    this.#keys.clear();
    document.getSelection()?.removeAllRanges();
    if (hadFocus) this.#focused?.focus();
  }
}
