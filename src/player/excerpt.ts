/** A part of a clip; seconds of media time. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A segment from two positions; undefined where `end` is missing or not after `start`. */
export function segmentOf(start: number, end: number | undefined): Segment | undefined {
  return end !== undefined && end > start ? { start, end } : undefined;
}

/** Whether a position lies in a segment; both ends do, with a tenth of a second to spare for rounding seeks. */
export function isInside({ start, end }: Segment, time: number): boolean {
  return time >= start - 0.1 && time <= end + 0.1;
}
