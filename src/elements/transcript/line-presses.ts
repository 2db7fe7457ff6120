import type { TranscriptView } from './transcript-view.js';

/** Maximum movement of a pointer in a press, in CSS px. A larger movement is a selection. */
const still = 5;

/** The callbacks for presses on a transcript. */
export interface PressTarget {
  /** Seeks to the start of a line, in seconds. */
  readonly go: (start: number) => void;
  /** Called when the reader scrolls. */
  readonly scrolled: () => void;
  /** Words are selected, which a press takes away: it goes nowhere. */
  readonly hasSelection: () => boolean;
}

/** Handles presses on lines, keys that move between lines, and scrolling by the reader. */
export class LinePresses {
  #down: { readonly x: number; readonly y: number; readonly deselects: boolean } | undefined;

  constructor(
    readonly view: TranscriptView,
    box: HTMLElement,
    readonly target: PressTarget,
  ) {
    box.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.#down = { x, y, deselects: target.hasSelection() };
    });
    // The press of a finger that scrolls has no click. The next click may be that of a screen reader, without a press.
    box.addEventListener('pointercancel', () => {
      this.#down = undefined;
    });
    box.addEventListener('click', (event) => this.#click(event));
    box.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('focusin', ({ target }) => {
      const index = view.indexOf(target);
      if (index !== undefined) view.moveTabStop(index);
    });
    for (const type of ['wheel', 'touchmove'])
      box.addEventListener(type, () => target.scrolled(), { passive: true });
  }

  #click(event: MouseEvent): void {
    const { x, y, deselects } = this.#down ?? { x: event.clientX, y: event.clientY, deselects: false };
    this.#down = undefined;
    const hasMoved = event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > still;
    // A drag has selected words, and so has a click with Shift, and the second click of two.
    if (hasMoved || deselects || event.shiftKey || event.detail > 1) return;
    this.#go(this.view.indexOf(event.target));
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const index = this.view.indexOf(event.target);
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = this.view.elements.length - 1;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[key];
    if (key === 'Enter' || key === ' ') this.#go(index);
    else if (to !== undefined) this.view.elements[Math.min(Math.max(0, to), last)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation(); // these keys have other functions in the player
  }

  #go(index: number | undefined): void {
    const start = index === undefined ? undefined : this.view.lines[index]?.start;
    if (start !== undefined) this.target.go(start);
  }
}
