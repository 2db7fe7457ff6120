import type { TimeRange } from './player-state.js';

/** HTML's `TimeRanges` as plain data. */
export function timeRanges(ranges: TimeRanges): TimeRange[] {
  const list: TimeRange[] = [];
  for (let i = 0; i < ranges.length; i++) list.push({ start: ranges.start(i), end: ranges.end(i) });
  return list;
}
