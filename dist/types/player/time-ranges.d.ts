import type { TimeRange } from './media-state.js';
/** HTML's `TimeRanges` as plain data. */
export declare function timeRanges(ranges: TimeRanges): TimeRange[];
/** Plain data as HTML's `TimeRanges`; an index out of range throws an `IndexSizeError`. */
export declare function asTimeRanges(ranges: readonly TimeRange[]): TimeRanges;
