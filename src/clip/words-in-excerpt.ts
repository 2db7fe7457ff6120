import type { TranscriptLine } from './transcript-text.js';

/** Maximum difference of two equal times, in seconds. Addresses have times in milliseconds. */
const tolerance = 0.001;

/** A part of a clip, in seconds of media time. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Returns whether a cue overlaps an excerpt. A cue that only touches it does not. */
export const isSaidIn = (said: Part, excerpt: Part): boolean =>
  said.start < excerpt.end - tolerance && said.end > excerpt.start + tolerance;

/**
 * Returns the part of a line that is spoken in an excerpt, as offsets in its text: a part of the line if its words have
 * times, else the whole line. Returns undefined if nothing is.
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
