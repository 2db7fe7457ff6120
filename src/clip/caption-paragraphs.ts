import type { CaptionLine } from './caption-line.js';

/** Lines that belong together: one speaker, without a pause. */
export interface CaptionParagraph {
  readonly speaker?: string;
  readonly lines: readonly CaptionLine[];
}

/** Seconds of silence that end a paragraph. */
const pause = 2;
/** Characters after which a paragraph ends with its sentence, and those after which it ends with its line. */
const long = 400;
const longest = 800;
const sentenceEnd = /[.!?…。！？｡।۔؟։]["'”’»)\]]*$/u;

/** The paragraphs of a transcript: they end where the speaker changes, at a pause, and after many words. */
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
