import { timeRanges } from '../../time-ranges.js';
import type { EngineReport } from '../engine.js';
import type { Tech } from './vhs-internals.js';

/**
 * A report with what VHS knows and the media element does not: that a broadcast is endless, and what of it can be
 * played. VHS gives the element the length up to now, because browsers disagree on what is seekable in endless media
 * (https://github.com/w3c/media-source/issues/5).
 */
export function withStreamTimeline(
  report: EngineReport,
  tech: Pick<Tech, 'vhs' | 'duration' | 'seekable'>,
): EngineReport {
  if (!report.state || !tech.vhs || tech.duration() !== Infinity) return report;
  return { ...report, state: { ...report.state, duration: Infinity, seekable: timeRanges(tech.seekable()) } };
}
