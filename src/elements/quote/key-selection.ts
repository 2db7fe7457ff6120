import type { TextPlace } from '../../clip/quoted-part.js';
import { type Move, movePlace } from './move-place.js';
import type { Selected } from './selected-quote.js';

/** What a selection by keys needs to know of a transcript. */
export interface KeyText {
  readonly lines: readonly { readonly text: string }[];
  /** The elements of the lines, one each. */
  readonly elements: readonly Element[];
}

/**
 * Selects words by keys, because no browser lets the keyboard select text that cannot be edited. Shift and an arrow key move
 * the end of the selection by a word or a line, with Alt its start; it begins at the line that has the focus.
 */
export class KeySelection {
  #anchor: TextPlace | undefined;
  #focus: TextPlace | undefined;

  /** The two places in order; undefined where nothing is selected. */
  get selected(): Selected | undefined {
    const [one, other] = [this.#anchor, this.#focus];
    if (!one || !other || isSame(one, other)) return undefined;
    return isBefore(one, other) ? { from: one, to: other } : { from: other, to: one };
  }

  /** Moves an end as a key says; `line` has the focus. Whether the key was one of these. */
  press({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, line: number, text: KeyText): boolean {
    const element = text.elements[line];
    const move = element && moveOf(key, getComputedStyle(element).direction === 'rtl');
    if (!move || !shiftKey || ctrlKey || metaKey) return false;
    this.#anchor ??= { line, at: move === 'back-line' ? (text.lines[line]?.text.length ?? 0) : 0 };
    this.#focus ??= this.#anchor;
    const moved = (place: TextPlace) => movePlace(text.lines, place, move);
    if (altKey) this.#anchor = moved(this.#anchor);
    else this.#focus = moved(this.#focus);
    return true;
  }

  /** Forgets what was selected. */
  clear(): void {
    this.#anchor = this.#focus = undefined;
  }

  /** Shows in the page what is selected, as far as the browser selects in a shadow root. */
  show(elements: readonly Element[]): void {
    const { selected } = this;
    const [start, end] = [
      elements[selected?.from.line ?? -1]?.firstChild,
      elements[selected?.to.line ?? -1]?.firstChild,
    ];
    if (!selected || !start || !end) return;
    document.getSelection()?.setBaseAndExtent(start, selected.from.at, end, selected.to.at);
    const moved = this.#focus && elements[this.#focus.line];
    moved?.scrollIntoView({ block: 'nearest' });
  }
}

function moveOf(key: string, isRtl: boolean): Move | undefined {
  if (key === 'ArrowDown') return 'line';
  if (key === 'ArrowUp') return 'back-line';
  if (key === 'ArrowRight') return isRtl ? 'back-word' : 'word';
  if (key === 'ArrowLeft') return isRtl ? 'word' : 'back-word';
  return undefined;
}

const isSame = (one: TextPlace, other: TextPlace) => one.line === other.line && one.at === other.at;
const isBefore = (one: TextPlace, other: TextPlace) =>
  one.line < other.line || (one.line === other.line && one.at < other.at);
