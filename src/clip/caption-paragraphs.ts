import type { CaptionLine } from './caption-line.js';

/** Consecutive lines of one speaker without a pause. */
export interface CaptionParagraph {
  readonly speaker?: string;
  readonly lines: readonly CaptionLine[];
}

/** The shortest silence that ends a paragraph, in seconds. */
const pause = 2;
/**
 * Lengths in UTF-16 units: a paragraph above `long` ends with the current sentence, one above `longest` with the
 * current line.
 */
const long = 400;
const longest = 800;
const sentenceEnd = /[.!?…。！？｡।۔؟։]["'”’»)\]]*$/u;

/** Groups lines into paragraphs. A paragraph ends at a change of speaker, at a pause, or when it is too long. */
export function captionParagraphs(lines: readonly CaptionLine[]): CaptionParagraph[] {
  const paragraphs: { speaker?: string; lines: CaptionLine[] }[] = [];
  let [end, length] = [0, 0];
  let last: CaptionLine | undefined;
  for (const line of lines) {
    const isNew =
      !last ||
      line.turn ||
      line.speaker !== last.speaker ||
      line.start - end >= pause ||
      length > longest ||
      (length > long && sentenceEnd.test(last.text));
    if (isNew) paragraphs.push({ ...(line.speaker && { speaker: line.speaker }), lines: [] });
    paragraphs.at(-1)?.lines.push(line);
    length = (isNew ? 0 : length) + line.text.length;
    end = Math.max(end, line.end);
    last = line;
  }
  return paragraphs;
}
