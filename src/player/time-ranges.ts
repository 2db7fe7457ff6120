import type { TimeRange } from './media-state.js';

/** HTML's `TimeRanges` as plain data. */
export function timeRanges(ranges: TimeRanges): TimeRange[] {
  const list: TimeRange[] = [];
  for (let i = 0; i < ranges.length; i++) list.push({ start: ranges.start(i), end: ranges.end(i) });
  return list;
}

/** Plain data as HTML's `TimeRanges`; an index out of range throws an `IndexSizeError`. */
export function asTimeRanges(ranges: readonly TimeRange[]): TimeRanges {
  const at = (index: number) => {
    const range = ranges[index];
    if (!range) throw new DOMException(`no range ${index}`, 'IndexSizeError');
    return range;
  };
  return { length: ranges.length, start: (index) => at(index).start, end: (index) => at(index).end };
}
