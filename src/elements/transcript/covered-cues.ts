import type { CaptionLine } from '../../clip/caption-line.js';

/** A line of a transcript that a selection covers at least partly. */
export interface CoveredCue {
  /** The whole line; its times are those of its cue. */
  readonly line: CaptionLine;
  /** The index of the line in the transcript. */
  readonly index: number;
  /** The covered part of `line.text`: offsets in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The covered text. */
  readonly text: string;
  /** In seconds of media time: the times of the first and last covered word if known, otherwise those of the cue. */
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
 * Returns the lines that a range in a transcript covers, in order; empty if it covers no words.
 *
 * @param range A `Range` or `StaticRange`, such as the selection; it may start and end outside the lines.
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

/** Returns the offset of a range boundary in the text of an element; `otherwise` if it is outside. */
function offsetIn(element: Element, node: Node, offset: number, otherwise: number): number {
  if (!element.contains(node)) return otherwise;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Returns a live range, which alone can compare points; undefined if the nodes of a static range have changed. */
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
    return undefined; // an offset is beyond the end of its node
  }
}

/** Returns the index of the first element for which `holds` is false. It must be true for all elements before that one. */
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
