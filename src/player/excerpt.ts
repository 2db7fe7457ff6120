/** A part of a clip, in seconds of media time. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** Returns an excerpt of two positions, or undefined if `end` is missing or not after `start`. */
export function excerptOf(start: number, end: number | undefined): Excerpt | undefined {
  return end !== undefined && end > start ? { start, end } : undefined;
}

/** Whether an excerpt contains a position. Both ends belong to it, with a tolerance of 0.1 s for rounded seeks. */
export function isInside({ start, end }: Excerpt, time: number): boolean {
  return time >= start - 0.1 && time <= end + 0.1;
}

/** Returns the excerpt if it contains a position, else undefined. */
export function excerptAt(excerpt: Excerpt | undefined, time: number): Excerpt | undefined {
  return excerpt && isInside(excerpt, time) ? excerpt : undefined;
}
