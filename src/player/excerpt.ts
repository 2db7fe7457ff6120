/** A part of a clip; seconds of media time. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** An excerpt from two positions; undefined where `end` is missing or not after `start`. */
export function excerptOf(start: number, end: number | undefined): Excerpt | undefined {
  return end !== undefined && end > start ? { start, end } : undefined;
}

/** Whether a position lies in an excerpt. Both ends do, with a tenth of a second of tolerance for rounded seeks. */
export function isInside({ start, end }: Excerpt, time: number): boolean {
  return time >= start - 0.1 && time <= end + 0.1;
}
