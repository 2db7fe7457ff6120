import type { TranscriptLine } from '../../clip/transcript-text.js';

/** A line stays current through a gap shorter than this, in seconds, so marks do not flicker. */
const bridged = 1;
/** Number of lines before the last started one that may still be current: a translated sign stays for a whole scene. */
const overlapping = 500;
/** For each list of lines, the latest end of each line and those before it, in seconds. */
const latestEnds = new WeakMap<readonly TranscriptLine[], readonly number[]>();

/** Returns the indexes of the current lines at a time in seconds. The lines must be sorted by start. */
export function currentLines(lines: readonly TranscriptLine[], time: number): number[] {
  const last = lastBegun(lines, time);
  const ends = latestEndsOf(lines);
  const found: number[] = [];
  for (let index = last; index >= Math.max(0, last - overlapping) && (ends[index] ?? 0) > time; index--)
    if (endOf(lines, index) > time) found.unshift(index);
  return found;
}

function latestEndsOf(lines: readonly TranscriptLine[]): readonly number[] {
  const known = latestEnds.get(lines);
  if (known) return known;
  let latest = 0;
  const ends = lines.map((_line, index) => {
    latest = Math.max(latest, endOf(lines, index));
    return latest;
  });
  latestEnds.set(lines, ends);
  return ends;
}

/** Returns the index of the last line that has started at a time; -1 before the first line. */
export function lastBegun(lines: readonly TranscriptLine[], time: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function endOf(lines: readonly TranscriptLine[], index: number): number {
  const end = lines[index]?.end ?? 0;
  const next = lines[index + 1]?.start ?? end;
  return next > end && next - end < bridged ? next : end;
}

/** Returns the offsets of the current word in a line's text; undefined if its words have no times. */
export function currentWord(
  { text, words }: TranscriptLine,
  time: number,
): readonly [from: number, to: number] | undefined {
  if (!words?.length) return undefined;
  const next = words.findIndex(({ start }) => start > time);
  const [from, to] = next < 0 ? [words.at(-1)?.at, text.length] : [words[next - 1]?.at, words[next]?.at];
  return [from ?? 0, to ?? text.length];
}
