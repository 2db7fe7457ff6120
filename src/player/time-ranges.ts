import type { TimeRange } from './player-state.js';

/** HTML's `TimeRanges` as plain data. */
export function timeRanges(ranges: TimeRanges): TimeRange[] {
  const { length } = ranges;
  return Array.from({ length }, (_, index) => ({ start: ranges.start(index), end: ranges.end(index) }));
}
