import type { CaptionCue, CaptionLine, TimedWord } from './caption-line.js';
import { type CueRows, tolerance } from './cue-rows.js';
import { dropRolledRows } from './drop-rolled-rows.js';
import { gapBetween } from './gap-between.js';
import { isHighlight } from './is-highlight.js';
import { parseCueText } from './parse-cue-text.js';

/** The kind of source that delivers the cues. */
export interface CueOrigin {
  /** The cues come in HLS segments, which repeat a cue at their boundary or split it there. */
  readonly segmented?: boolean;
}

/** The duration of a cue without an end when no other cue follows, in seconds. */
const unbounded = 5;

/**
 * Returns the cues of a track as lines of text in the order of time. Cues that segments repeat at their boundaries,
 * and rows that roll-up captions repeat, appear once. Cues that browsers do not show (no words, or an end before
 * the start) are dropped.
 */
export function captionLines(
  cues: readonly CaptionCue[],
  { segmented = false }: CueOrigin = {},
): CaptionLine[] {
  const ordered = cues
    .filter(({ start, end }) => Number.isFinite(start) && end > start)
    .map(({ start, end, text }) => ({ start, end, source: text, rows: parseCueText(text) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.start - b.start);
  const once = dropRolledRows(dropRepeated(ordered, segmented), segmented);
  return mergeWordless(once.flatMap((cue, index) => linesOf(cue, once[index + 1]?.start)));
}

const textOf = ({ rows }: CueRows) => rows.map(({ text, speaker = '' }) => `${speaker}\t${text}`).join('\n');

/** A cue with its original text. */
type SourceRows = CueRows & { readonly source: string };

/**
 * Merges cues with the same text at the same time. It also merges a cue that starts when the other one ends, in
 * segments, and where the mark of the spoken word moves.
 */
function dropRepeated(cues: readonly SourceRows[], segmented: boolean): CueRows[] {
  const kept: SourceRows[] = [];
  const latest = new Map<string, number>();
  for (const cue of cues) {
    const text = textOf(cue);
    const index = latest.get(text) ?? -1;
    const same = kept[index];
    const isOne = segmented || (same && isHighlight(same.source, cue.source));
    if (same && cue.start < same.end + (isOne ? tolerance : 0))
      kept[index] = { ...same, source: cue.source, end: Math.max(same.end, cue.end) };
    else latest.set(text, kept.push(cue) - 1);
  }
  return kept;
}

/** Splits a cue into lines. Consecutive rows of the same speaker become one line. */
function linesOf({ start, end: last, rows }: CueRows, next = start + unbounded): CaptionLine[] {
  const end = last === Infinity ? Math.max(next, start + tolerance) : last;
  const lines: CaptionLine[] = [];
  for (const row of rows) {
    const line = { ...row, start, end, words: timesWithin(row.words, start, end) };
    const before = lines.at(-1);
    if (before && !row.turn && before.speaker === row.speaker) lines[lines.length - 1] = joined(before, line);
    else lines.push(line);
  }
  return lines;
}

/** Keeps the timestamps that are inside the cue and ascend (WebVTT, 4.2.2 "WebVTT cue timestamp"). */
function timesWithin(words: readonly TimedWord[], start: number, end: number): readonly TimedWord[] {
  let time = start;
  if (!words.length) return words;
  return words.filter((word) => {
    if (word.start < time || word.start > end) return false;
    time = word.start;
    return true;
  });
}

function joined(line: CaptionLine, next: CaptionLine): CaptionLine {
  const text = line.text + gapBetween(line.text, next.text);
  const words = next.words.length
    ? [...line.words, ...next.words.map(({ at, start }) => ({ at: at + text.length, start }))]
    : line.words;
  return { ...line, text: text + next.text, words };
}

/** Merges consecutive cues with the same text when it has no letters or digits, such as music notes. */
function mergeWordless(lines: readonly CaptionLine[]): CaptionLine[] {
  const merged: CaptionLine[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (
      before &&
      before.text === line.text &&
      before.speaker === line.speaker &&
      line.start - before.end < 2 &&
      !/[\p{L}\p{N}]/u.test(line.text)
    )
      merged[merged.length - 1] = { ...before, end: line.end };
    else merged.push(line);
  }
  return merged;
}
