import { gapBetween } from '../../clip/gap-between.js';
import type { TranscriptLine, TranscriptParagraph } from '../../clip/transcript-text.js';

/** How paragraphs are drawn. */
export interface TranscriptLook {
  /** BCP 47; empty where it is unknown. */
  readonly language: string;
  /** A line is a button: it leads to its moment. */
  readonly pressable: boolean;
  /** A time as it is written beside a paragraph. */
  readonly timeText: (seconds: number) => string;
}

/** The first letter of a text that has a direction is of a script that runs from right to left. */
const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Draws a transcript into an element by hand: five thousand lines, of which few change. Lines are `<span role="button">`,
 * because no browser lets a pointer select text within a `<button>`.
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

  /** The elements of the lines, one each. */
  get elements(): readonly HTMLElement[] {
    return this.#elements;
  }

  /** The index of the line that a node lies in. */
  indexOf(node: EventTarget | null): number | undefined {
    const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : undefined;
    const index = this.#elements.indexOf(element?.closest<HTMLElement>('.line') ?? this.root);
    return index < 0 ? undefined : index;
  }

  /** Draws these paragraphs. Those that stand there already stay as they are, with the focus and what is selected in them. */
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

  /** Makes a line the one that the Tab key leads to. */
  moveTabStop(index: number): void {
    const next = this.#look?.pressable ? this.#elements[index] : undefined;
    if (next === this.#tabStop) return;
    this.#tabStop?.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    this.#tabStop = next;
  }

  /** The part of the text of a line from one offset to another, UTF-16 units. */
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

  /** A copy: it takes half the time of making one with its attributes. */
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

/** How many paragraphs two transcripts begin with in common. */
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
