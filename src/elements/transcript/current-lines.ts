import type { TranscriptLine } from '../../clip/transcript-text.js';

/** Seconds of silence through which the line before stays current, so that nothing flickers. */
const bridged = 1;
/** Lines before the last one that began which may still be spoken: captions overlap by few. */
const overlapping = 8;

/** The indexes of the lines that are spoken at a time, seconds; the lines stand in the order of their start. */
export function currentLines(lines: readonly TranscriptLine[], time: number): number[] {
  const last = lastBegun(lines, time);
  const found: number[] = [];
  for (let index = Math.max(0, last - overlapping); index <= last; index++)
    if (endOf(lines, index) > time) found.push(index);
  return found;
}

/** The index of the last line that has begun at a time; -1 before the first one. */
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

/** The part of a line's text that is spoken at a time; undefined where its words have no times of their own. */
export function currentWord(
  { text, words }: TranscriptLine,
  time: number,
): readonly [from: number, to: number] | undefined {
  if (!words?.length) return undefined;
  const next = words.findIndex(({ start }) => start > time);
  const [from, to] = next < 0 ? [words.at(-1)?.at, text.length] : [words[next - 1]?.at, words[next]?.at];
  return [from ?? 0, to ?? text.length];
}
