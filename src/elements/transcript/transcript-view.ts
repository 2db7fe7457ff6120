import { gapBetween } from '../../clip/gap-between.js';
import type { TranscriptLine, TranscriptParagraph } from '../../clip/transcript-text.js';

/** Options for rendering paragraphs. */
export interface TranscriptLook {
  /** BCP 47; empty if unknown. */
  readonly language: string;
  /** True if a line is a button that seeks to its time. */
  readonly pressable: boolean;
  /** Formats the time beside a paragraph. */
  readonly timeText: (seconds: number) => string;
}

/** Matches a text whose first letter belongs to a right-to-left script. */
const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Renders a transcript into an element without Lit, because it may have five thousand lines, of which few change. Lines
 * are `<span role="button">`, because no browser lets a pointer select text within a `<button>`.
 */
export class TranscriptView {
  #paragraphs: readonly TranscriptParagraph[] = [];
  #lines: TranscriptLine[] = [];
  #elements: HTMLElement[] = [];
  #look: TranscriptLook | undefined;
  #tabStop: HTMLElement | undefined;
  #model = lineModel(false);

  constructor(readonly root: HTMLElement) {}

  get lines(): readonly TranscriptLine[] {
    return this.#lines;
  }

  /** The elements of the lines, one for each line. */
  get elements(): readonly HTMLElement[] {
    return this.#elements;
  }

  /** Returns the index of the line that contains a node. */
  indexOf(node: EventTarget | null): number | undefined {
    const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : undefined;
    const index = this.#elements.indexOf(element?.closest<HTMLElement>('.line') ?? this.root);
    return index < 0 ? undefined : index;
  }

  /** Renders paragraphs. Unchanged paragraphs at the start keep their elements, with focus and selection. */
  show(paragraphs: readonly TranscriptParagraph[], look: TranscriptLook): void {
    const kept = isSameLook(this.#look, look) ? commonStart(this.#paragraphs, paragraphs) : 0;
    this.#look = look;
    this.#model = lineModel(look.pressable);
    this.#cut(kept);
    const added = document.createDocumentFragment();
    for (const paragraph of paragraphs.slice(kept)) added.append(this.#paragraph(paragraph, look));
    this.root.append(added);
    this.#paragraphs = paragraphs;
    this.#lines = paragraphs.flatMap(({ lines }) => lines);
    if (!this.#tabStop?.isConnected) this.moveTabStop(0);
  }

  /** Makes a line the tab stop of the list (roving tabindex). */
  moveTabStop(index: number): void {
    const next = this.#look?.pressable ? this.#elements[index] : undefined;
    if (next === this.#tabStop) return;
    this.#tabStop?.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    this.#tabStop = next;
  }

  /** Returns the range between two offsets in the text of lines, in UTF-16 units. */
  rangeOf(from: { line: number; at: number }, to: { line: number; at: number }): StaticRange | undefined {
    const [start, end] = [this.#elements[from.line]?.firstChild, this.#elements[to.line]?.firstChild];
    if (!start || !end) return undefined;
    return new StaticRange({
      startContainer: start,
      startOffset: from.at,
      endContainer: end,
      endOffset: to.at,
    });
  }

  #cut(kept: number): void {
    while (this.root.children.length > kept) this.root.lastElementChild?.remove();
    this.#elements.length = this.#paragraphs.slice(0, kept).reduce((sum, { lines }) => sum + lines.length, 0);
  }

  #paragraph({ speaker, lines }: TranscriptParagraph, look: TranscriptLook): HTMLElement {
    const box = make('div', 'paragraph');
    const start = lines[0]?.start;
    const time = make('span', 'time');
    if (start !== undefined) time.textContent = look.timeText(start);
    const text = document.createElement('p');
    if (look.language) text.lang = look.language;
    if (speaker) {
      const name = make('strong', 'speaker', speaker);
      name.dir = 'auto';
      text.append(name, ' ');
    }
    let before = '';
    for (const line of lines) {
      const gap = gapBetween(before, line.text);
      if (gap) text.append(gap);
      text.append(this.#line(line));
      before = line.text;
    }
    text.dir = rightToLeft.test(lines[0]?.text ?? '') ? 'rtl' : 'ltr';
    box.append(time, text);
    return box;
  }

  /** Returns a clone of the model, which takes half the time of creating an element with its attributes. */
  #line({ text }: TranscriptLine): HTMLElement {
    const element = this.#model.cloneNode() as HTMLElement;
    element.textContent = text;
    this.#elements.push(element);
    return element;
  }
}

function lineModel(pressable: boolean): HTMLElement {
  const model = make('span', 'line');
  model.dir = 'auto';
  if (pressable) {
    model.setAttribute('role', 'button');
    model.setAttribute('tabindex', '-1');
  }
  return model;
}

function make(tag: string, name: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  if (text) element.textContent = text;
  return element;
}

function isSameLook(one: TranscriptLook | undefined, other: TranscriptLook): boolean {
  return (
    one?.language === other.language &&
    one.pressable === other.pressable &&
    one.timeText(0) === other.timeText(0)
  );
}

/** Returns the number of equal paragraphs at the start of two transcripts. */
function commonStart(before: readonly TranscriptParagraph[], after: readonly TranscriptParagraph[]): number {
  const other = after.findIndex((paragraph, index) => !isSame(before[index], paragraph));
  return other < 0 ? after.length : other;
}

function isSame(one: TranscriptParagraph | undefined, other: TranscriptParagraph): boolean {
  return (
    one?.speaker === other.speaker &&
    one?.lines.length === other.lines.length &&
    one.lines.every(
      ({ text, start }, at) => text === other.lines[at]?.text && start === other.lines[at]?.start,
    )
  );
}
