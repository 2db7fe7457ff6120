import type { TranscriptLine } from './transcript-text.js';

/** Seconds by which two times that mean the same may differ: addresses have milliseconds. */
const tolerance = 0.001;

/** A part of a clip, in seconds of media time. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Whether something is said in an excerpt; what only touches it is not. */
export const isSaidIn = (said: Part, excerpt: Part): boolean =>
  said.start < excerpt.end - tolerance && said.end > excerpt.start + tolerance;

/**
 * What of a line is said in an excerpt, as offsets in its text: all of it, or a part where its words have times of their
 * own; undefined where nothing is.
 */
export function wordsInExcerpt(
  { text, start, end, words = [] }: TranscriptLine,
  excerpt: Part,
): readonly [from: number, to: number] | undefined {
  if (start === undefined || end === undefined || !isSaidIn({ start, end }, excerpt)) return undefined;
  const from = words.findLast((word) => word.start <= excerpt.start + tolerance)?.at ?? 0;
  const next = words.find((word) => word.at > from && word.start >= excerpt.end - tolerance)?.at;
  return [from, from + text.slice(from, next).trimEnd().length];
}
