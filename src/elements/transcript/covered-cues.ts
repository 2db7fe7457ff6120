import type { CaptionLine } from '../../clip/caption-line.js';

/** A line of a transcript of which a selection covers a part or all. */
export interface CoveredCue {
  /** The whole line; its times are those of its cue. */
  readonly line: CaptionLine;
  /** The index of the line in the transcript. */
  readonly index: number;
  /** The covered part of `line.text`: offsets, UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The covered words. */
  readonly text: string;
  /** Seconds of media time: of the first and last covered word where their times are known, else of the cue. */
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
}

/** A line of a transcript of which a selection covers a part or all: its index, and offsets in its text, UTF-16 units. */
export interface CoveredPart {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines that a range in a transcript covers, in order; none where it covers no words.
 *
 * @param range A `Range` or `StaticRange`, such as the selection; it may begin and end outside of the lines.
 * @param elements The elements of the lines, in document order, each with the text of its line.
 */
export function coveredParts(range: AbstractRange, elements: readonly Element[]): CoveredPart[] {
  const live = liveRange(range);
  if (!live || !elements[0] || live.startContainer.getRootNode() !== elements[0].getRootNode()) return [];
  const isBefore = (element: Element) => live.comparePoint(element, element.childNodes.length) < 0;
  const covered: CoveredPart[] = [];
  for (let index = firstWithout(elements, isBefore); index < elements.length; index++) {
    const element = elements[index];
    if (!element || live.comparePoint(element, 0) > 0) break;
    const text = element.textContent;
    const start = offsetIn(element, live.startContainer, live.startOffset, 0);
    const end = offsetIn(element, live.endContainer, live.endOffset, text.length);
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    if (part.trim()) covered.push({ index, from, to: from + part.trim().length });
  }
  return covered;
}

/** The same with the lines and their times. */
export function coveredCues(
  range: AbstractRange,
  elements: readonly Element[],
  lines: readonly CaptionLine[],
): CoveredCue[] {
  return coveredParts(range, elements).flatMap((part) => coveredCue(part, lines) ?? []);
}

/** A covered part with its line and its times; undefined for a part of another line. */
export function coveredCue(
  { index, from, to }: CoveredPart,
  lines: readonly CaptionLine[],
): CoveredCue | undefined {
  const line = lines[index];
  return (
    line && {
      line,
      index,
      from,
      to,
      text: line.text.slice(from, to),
      start: line.words.findLast(({ at }) => at <= from)?.start ?? line.start,
      end: line.words.find(({ at }) => at >= to)?.start ?? line.end,
      ...(line.speaker && { speaker: line.speaker }),
    }
  );
}

/** The offset of a boundary of a range in the text of an element; `otherwise` where it lies outside. */
function offsetIn(element: Element, node: Node, offset: number, otherwise: number): number {
  if (!element.contains(node)) return otherwise;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Only a live range compares points. None for a static one whose nodes have changed since. */
function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): Range | undefined {
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return undefined; // an offset lies beyond the end of its node
  }
}

/** The index of the first element for which something does not hold; it holds for all before. */
function firstWithout(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
