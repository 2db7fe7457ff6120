import { timeRanges } from '../../time-ranges.js';
import type { EngineReport } from '../engine.js';

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
export function withTimeline(said: EngineReport, tech: TimelineTech): EngineReport {
  if (!said.state || !tech.vhs || tech.duration() !== Infinity) return said;
  return { ...said, state: { ...said.state, duration: Infinity, seekable: timeRanges(tech.seekable()) } };
}
