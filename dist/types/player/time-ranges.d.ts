import type { TimeRange } from './player-state.js';
/** HTML's `TimeRanges` as plain data. */
export declare function timeRanges(ranges: TimeRanges): TimeRange[];
