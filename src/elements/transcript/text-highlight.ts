/** The highlights that all transcripts of a document share. Each transcript adds and removes its own ranges. */
const shared = new Map<string, Highlight>();

/**
 * Marks ranges of text by the CSS Custom Highlight API, which does not change the DOM. It does nothing in browsers
 * without the API (Firefox before 140).
 */
export class TextHighlight {
  /** The browser marks parts of a text. */
  static readonly isKnown = 'CSS' in globalThis && 'highlights' in CSS;
  #ranges: readonly AbstractRange[] = [];

  constructor(readonly name: string) {}

  /** Marks these ranges, and unmarks all others. */
  set(ranges: readonly AbstractRange[]): void {
    if (!TextHighlight.isKnown || (!ranges.length && !this.#ranges.length)) return;
    const highlight = shared.get(this.name) ?? new Highlight();
    shared.set(this.name, highlight);
    for (const range of this.#ranges) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#ranges = ranges;
    if (!highlight.size) CSS.highlights.delete(this.name);
    else if (!CSS.highlights.has(this.name)) CSS.highlights.set(this.name, highlight); // a repeated `set` costs as much as a mark
  }
}
