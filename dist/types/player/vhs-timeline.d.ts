import type { EngineReport } from './engine.js';
/** What VHS says of a stream, as far as it is read here. */
export interface TimelineTech {
    readonly vhs?: unknown;
    duration(): number;
    seekable(): TimeRanges;
}
/**
 * A report with what VHS knows and the media element does not: that a broadcast is endless, and what of it can be
 * played. It gives the element the length up to now, because engines disagree on what is seekable in endless media
 * (https://github.com/w3c/media-source/issues/5).
 */
export declare function withTimeline(said: EngineReport, tech: TimelineTech): EngineReport;
