import type { EngineReport } from '../engine.js';
import type { Tech } from './vhs-internals.js';
/**
 * Adds the endless duration and the seekable window of a live stream to a report. VHS gives the media element a finite
 * duration, because browsers disagree on `seekable` of endless media (https://github.com/w3c/media-source/issues/5).
 */
export declare function withStreamTimeline(report: EngineReport, tech: Pick<Tech, 'vhs' | 'duration' | 'seekable'>): EngineReport;
