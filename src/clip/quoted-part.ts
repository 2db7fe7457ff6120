import { gapBetween } from './gap-between.js';
import type { TranscriptLine, TranscriptParagraph } from './transcript-text.js';
import { wordsIn } from './words-in.js';

/**
 * A position in a transcript: the index of a line, counted through all paragraphs, and an offset in its text in
 * UTF-16 units.
 */
export interface TextPlace {
  readonly line: number;
  readonly at: number;
}

/** Quoted words of a transcript, and the part of the clip that contains them. */
export interface QuotedPart {
  readonly paragraphs: readonly { readonly words: string; readonly speaker?: string; readonly turn?: true }[];
  /** Seconds of media time. Undefined for a transcript without times. */
  readonly excerpt: { readonly start: number; readonly end: number } | undefined;
}

/** The quoted range of a line. `from` and `to` are offsets in its text. */
interface Piece {
  readonly line: TranscriptLine;
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the words between two positions of a transcript, extended to whole words. The excerpt spans the cues of
 * the first and last word, or the times of these words if the cues have timestamps. Returns undefined if the range
 * has no words.
 */
export function quotedPart(
  paragraphs: readonly TranscriptParagraph[],
  from: TextPlace,
  to: TextPlace,
): QuotedPart | undefined {
  let index = 0;
  const quoted = paragraphs.map(({ speaker, lines }) => {
    const pieces = lines.flatMap((line) => pieceOf(line, index++, from, to) ?? []);
    return { pieces, ...(speaker && { speaker }), ...(lines[0]?.turn && { turn: lines[0].turn }) };
  });
  const pieces = quoted.flatMap((paragraph) => paragraph.pieces);
  if (!pieces.length) return undefined;
  return {
    paragraphs: quoted
      .filter((paragraph) => paragraph.pieces.length)
      .map(({ pieces, ...said }) => ({ words: wordsOf(pieces), ...said })),
    excerpt: excerptOf(pieces),
  };
}

/** Where the first word between two places of a transcript begins; undefined without words. */
export function quoteBegin(
  paragraphs: readonly TranscriptParagraph[],
  from: TextPlace,
  to: TextPlace,
): TextPlace | undefined {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  for (let line = from.line; line <= to.line; line++) {
    const said = lines[line];
    const piece = said && pieceOf(said, line, from, to);
    if (piece) return { line, at: piece.from };
  }
  return undefined;
}

/** What of a line is quoted: undefined where no word is. */
function pieceOf(line: TranscriptLine, index: number, from: TextPlace, to: TextPlace): Piece | undefined {
  if (index < from.line || index > to.line) return undefined;
  const { text } = line;
  const [first, last] = [index === from.line ? from.at : 0, index === to.line ? to.at : text.length];
  const chosen = text.slice(first, last);
  if (!/[^\s\p{P}]/u.test(chosen)) return undefined;
  const start = first + chosen.length - chosen.trimStart().length;
  const end = first + chosen.trimEnd().length;
  return { line, from: wordAt(text, start)[0], to: wordAt(text, end)[1] };
}

/** Returns both ends of the word around an offset, or the offset twice if it is not inside a word. */
function wordAt(text: string, at: number): readonly [start: number, end: number] {
  const found = wordsIn(text).find(({ start, end }) => start < at && at < end);
  return found ? [found.start, found.end] : [at, at];
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.reduce((words, { line, from, to }) => {
    const text = line.text.slice(from, to);
    return words + gapBetween(words, text) + text;
  }, '');

function excerptOf(pieces: readonly Piece[]): QuotedPart['excerpt'] {
  const starts = pieces.map(startOf).filter((time) => time !== undefined);
  const ends = pieces.map(endOf).filter((time) => time !== undefined);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return end > start ? { start, end } : undefined;
}

/** Returns the last timestamp at or before the first quoted word. */
function startOf({ line: { start, words = [] }, from }: Piece): number | undefined {
  return words.findLast(({ at }) => at <= from)?.start ?? start;
}

/**
 * Returns the first timestamp after the last quoted word. Some captions have timestamps for the first words of a
 * cue only.
 */
function endOf({ line: { start = 0, end, words = [] }, from, to }: Piece): number | undefined {
  const begin = words.findLast(({ at }) => at <= from)?.start ?? start;
  return words.find(({ at, start: time }) => at >= to && time > begin)?.start ?? end;
}
