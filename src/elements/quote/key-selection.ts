import type { TextPlace } from '../../clip/quoted-part.js';
import { type Move, movePlace } from './move-place.js';
import type { Selected } from './selected-quote.js';

/** The part of a transcript that a keyboard selection needs. */
export interface KeyText {
  readonly lines: readonly { readonly text: string }[];
  /** The elements of the lines, one for each line. */
  readonly elements: readonly Element[];
}

/**
 * Selects text with the keyboard, because no browser lets the keyboard select text that is not editable. Shift with an
 * arrow key moves the end of the selection by a word or a line; with Alt it moves the start. The selection begins at
 * the focused line.
 */
export class KeySelection {
  #anchor: TextPlace | undefined;
  #focus: TextPlace | undefined;

  /** The two positions in order; undefined if nothing is selected. */
  get selected(): Selected | undefined {
    const [one, other] = [this.#anchor, this.#focus];
    if (!one || !other || isSame(one, other)) return undefined;
    return isBefore(one, other) ? { from: one, to: other } : { from: other, to: one };
  }

  /** Moves an end of the selection for a key event. `line` is the focused line. Returns whether the key moved one. */
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

  /** Clears the selection. */
  clear(): void {
    this.#anchor = this.#focus = undefined;
  }

  /** Shows the selection in the page, as far as the browser supports selections in a shadow root. */
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
