import type { CaptionCue, CaptionLine, TimedWord } from './caption-line.js';
import { type CueRows, tolerance } from './cue-rows.js';
import { dropRolledRows } from './drop-rolled-rows.js';
import { gapBetween } from './gap-between.js';
import { parseCueText } from './parse-cue-text.js';

/** Where cues come from. */
export interface CueOrigin {
  /** They come in segments (HLS), which repeat a cue on their border, or divide it there. */
  readonly segmented?: boolean;
}

/** Seconds for which a cue without an end is taken to be spoken, where no other follows. */
const unbounded = 5;

/**
 * The cues of a track as lines of text in the order of time. Cues that are repeated at the borders of segments, and rows that
 * captions repeat while they scroll, occur once. Cues that no browser shows (without words, or with an end before the start)
 * are left out.
 */
export function captionLines(
  cues: readonly CaptionCue[],
  { segmented = false }: CueOrigin = {},
): CaptionLine[] {
  const ordered = cues
    .filter(({ start, end }) => Number.isFinite(start) && end > start)
    .map(({ start, end, text }) => ({ start, end, rows: parseCueText(text) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.start - b.start);
  const once = dropRolledRows(dropRepeated(ordered, segmented), segmented);
  return mergeWordless(once.flatMap((cue, index) => linesOf(cue, once[index + 1]?.start)));
}

const textOf = ({ rows }: CueRows) => rows.map(({ text }) => text).join('\n');

/** Cues with the same text at the same time are one; in segments also those where one begins when the other ends. */
function dropRepeated(cues: readonly CueRows[], segmented: boolean): CueRows[] {
  const kept: CueRows[] = [];
  const latest = new Map<string, number>();
  for (const cue of cues) {
    const text = textOf(cue);
    const index = latest.get(text) ?? -1;
    const same = kept[index];
    if (same && cue.start < same.end + (segmented ? tolerance : 0))
      kept[index] = { ...same, end: Math.max(same.end, cue.end) };
    else latest.set(text, kept.push(cue) - 1);
  }
  return kept;
}

/** The lines of a cue: its rows, those of one speaker in one line. */
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

/** Only times that rise, inside the cue, count (WebVTT, 4.2.2 "WebVTT cue timestamp"). */
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

/** Music and the like: cues in a row that have the same signs, and no words, are one line. */
function mergeWordless(lines: readonly CaptionLine[]): CaptionLine[] {
  const merged: CaptionLine[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (
      before &&
      before.text === line.text &&
      before.speaker === line.speaker &&
      !/[\p{L}\p{N}]/u.test(line.text)
    )
      merged[merged.length - 1] = { ...before, end: line.end };
    else merged.push(line);
  }
  return merged;
}
