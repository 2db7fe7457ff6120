import { TranscriptIndex } from '../clip/find-in-transcript.js';
import { formatTime } from '../clip/format-time.js';
import { gapBetween } from '../clip/gap-between.js';
import type { TextPlace } from '../clip/quoted-part.js';
import { paragraphText, type TranscriptParagraph } from '../clip/transcript-text.js';
import { wordsIn } from '../clip/words-in.js';
import { fragmentTerms } from './text-fragment.js';

/** The numbers of words before a quote that are tried, in order. */
const tried = [3, 6, 12];

/** A quote in a transcript. */
interface QuotePlace {
  readonly paragraphs: readonly TranscriptParagraph[];
  /** The position of the first word of the quote. */
  readonly begin: TextPlace;
  /** The words of the quote, by paragraph. */
  readonly quoted: readonly string[];
  /** The text of the page before its transcript, such as its title. */
  readonly above: readonly string[];
}

/**
 * Returns the words before a quote in its paragraph of the watch page, if a browser would find the words of the quote
 * at an earlier place; undefined if it finds the quote. A paragraph starts with its time and its speaker.
 */
export function wordsBefore({ paragraphs, begin, quoted, above }: QuotePlace): string | undefined {
  const [term = ''] = fragmentTerms(quoted);
  const home = paragraphAt(paragraphs, begin.line);
  if (!home || !term) return undefined;
  const transcript = new TranscriptIndex(paragraphs);
  const head = new TranscriptIndex(above.map((text) => ({ lines: [{ text }] })));
  const text = paragraphText(home.paragraph).slice(0, offsetIn(home, begin));
  /** Returns whether a browser finds the quote by its first words and the text from an offset of the paragraph on. */
  const isFound = (from: number) => {
    const part = text.slice(from).trim();
    const words = part + gapBetween(part, term) + term;
    const [first] = transcript.find(words);
    const isHere = first && offsetIn(home, first.from) === from;
    return isHere && !head.find(words).length;
  };
  if (isFound(text.length)) return undefined;
  const words = wordsIn(text);
  const starts = tried.flatMap((count) => words.at(-count)?.start ?? []);
  const start = starts.find(isFound) ?? (words.length > 12 ? starts.at(-1) : undefined);
  const before = start === undefined ? labelOf(home.paragraph) + text : text.slice(start);
  return before.trim() || undefined;
}

/** A paragraph, and the index of its first line in the transcript. */
interface Home {
  readonly paragraph: TranscriptParagraph;
  readonly first: number;
}

function paragraphAt(paragraphs: readonly TranscriptParagraph[], line: number): Home | undefined {
  let first = 0;
  for (const paragraph of paragraphs) {
    if (line < first + paragraph.lines.length) return { paragraph, first };
    first += paragraph.lines.length;
  }
  return undefined;
}

/** Returns the offset of a position in the text of a paragraph; -1 if the position is in another paragraph. */
function offsetIn({ paragraph: { lines }, first }: Home, { line, at }: TextPlace): number {
  const text = lines[line - first]?.text;
  if (text === undefined) return -1;
  const before = paragraphText({ lines: lines.slice(0, line - first) });
  return before.length + gapBetween(before, text).length + at;
}

/** Returns the text that the watch page writes before a paragraph; empty for a paragraph without times. */
const labelOf = ({ speaker, lines: [line] }: TranscriptParagraph): string =>
  line?.start === undefined ? '' : `${formatTime(line.start)} ${speaker ? `${speaker}: ` : ''}`;
