import { gapBetween } from './gap-between.js';
import type { TranscriptParagraph } from './transcript-text.js';

/**
 * A position in a transcript: the index of a line, counted through all paragraphs, and an offset in its text in
 * UTF-16 units.
 */
export interface TranscriptPlace {
  readonly line: number;
  readonly at: number;
}

/** A match. It may start in one line and end in another line of the same paragraph. */
export interface TranscriptMatch {
  readonly from: TranscriptPlace;
  readonly to: TranscriptPlace;
}

/** The folded text of a paragraph, in which the search runs. */
interface Folded {
  readonly text: string;
  /** The offset in the paragraph for each UTF-16 unit of `text`. Absent if both texts have the same offsets. */
  readonly offsets: readonly number[] | undefined;
  readonly lines: readonly FoldedLine[];
}

/** A line with its length; `at` is its offset in the paragraph. */
interface FoldedLine extends TranscriptPlace {
  readonly length: number;
}

/** Accents of Latin and Greek letters, and vowel signs of Arabic and Hebrew. Few people type them. */
const signs =
  /(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0640\u00ad]/gu;

/**
 * Searches a transcript without regard to case, accents and line breaks. It keeps the folded text between searches.
 */
export class TranscriptIndex {
  #folded: Folded[] | undefined;

  constructor(readonly paragraphs: readonly TranscriptParagraph[]) {}

  /** Returns all matches in order, and none for white space. */
  find(words: string): TranscriptMatch[] {
    const wanted = fold(words.replace(/\s+/g, ' ').trim());
    if (!wanted) return [];
    return this.#all().flatMap((paragraph) => matchesIn(paragraph, wanted));
  }

  #all(): readonly Folded[] {
    let line = 0;
    this.#folded ??= this.paragraphs.map((paragraph) => {
      const folded = foldParagraph(paragraph, line);
      line += paragraph.lines.length;
      return folded;
    });
    return this.#folded;
  }
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(signs, '').replace(/[’ʼ]/g, "'").normalize('NFC').toLowerCase();

function foldParagraph({ lines }: TranscriptParagraph, first: number): Folded {
  let whole = '';
  const places = lines.map(({ text }, index) => {
    whole += gapBetween(whole, text);
    const at = whole.length;
    whole += text;
    return { line: first + index, at, length: text.length };
  });
  const text = fold(whole);
  return { text, offsets: text.length === whole.length ? undefined : offsetsOf(whole), lines: places };
}

/**
 * Returns the offset for each unit of a folded text. A letter and its combining marks fold together, independent of
 * their neighbours.
 */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const { length } = fold(cluster);
    for (let unit = 0; unit < length; unit++) offsets.push(index + Math.min(unit, cluster.length - 1));
  }
  return offsets;
}

function matchesIn({ text, offsets, lines }: Folded, wanted: string): TranscriptMatch[] {
  const matches: TranscriptMatch[] = [];
  const offsetOf = (unit: number) => (offsets ? (offsets[unit] ?? Infinity) : unit);
  const lineAt = (offset: number) =>
    lines.findLast(({ at }) => at <= offset) ?? { line: 0, at: 0, length: 0 };
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [start, last, end] = [offsetOf(at), offsetOf(at + wanted.length - 1), offsetOf(at + wanted.length)];
    const [from, to] = [lineAt(start), lineAt(last)];
    matches.push({
      from: { line: from.line, at: start - from.at },
      to: { line: to.line, at: Math.min(end - to.at, to.length) },
    });
  }
  return matches;
}
