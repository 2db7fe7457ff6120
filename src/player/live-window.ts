import type { MediaState } from './media-state.js';
import { asTimeRanges } from './time-ranges.js';

/** The part of a live stream that can be played now (the DVR window), in seconds of media time. */
export interface LiveWindow {
  readonly start: number;
  /** The live edge: the latest position that plays without a stop. */
  readonly end: number;
  /**
   * The distance in seconds by which the end has last moved. Between two moves, playback at the live edge
   * approaches the end by the same distance.
   */
  readonly step: number;
}

/** Seconds behind the end that always count as live. */
const tolerance = 5;

/**
 * Returns the live window after a report of the media. Undefined for media with an end. If nothing has moved, it is
 * the same object. Files without a duration (a recording of `MediaRecorder`) have no end either, but are not live:
 * their seekable range is endless (Chromium 156) or empty.
 */
export function nextLiveWindow(
  before: LiveWindow | undefined,
  { duration, seekable }: Pick<MediaState, 'duration' | 'seekable'>,
): LiveWindow | undefined {
  const last = seekable.at(-1);
  if (duration !== Infinity || !last || !(last.end > 0 && last.end < Infinity)) return undefined;
  const start = seekable[0]?.start ?? last.start;
  if (before?.start === start && before.end === last.end) return before;
  const moved = before ? last.end - before.end : 0;
  return { start, end: last.end, step: moved > 0 ? moved : (before?.step ?? 0) };
}

/** The timeline members of `HTMLMediaElement`. */
export type Timeline = Pick<HTMLMediaElement, 'duration' | 'seekable'>;

/**
 * Returns the timeline of a live stream, or undefined for media with an end, whose element has the right values.
 */
export function liveTimeline({ duration, seekable }: MediaState): Timeline | undefined {
  return duration === Infinity ? { duration, seekable: asTimeRanges(seekable) } : undefined;
}

/** Seconds behind the live edge; 0 within the tolerance. */
export function behindLive({ end, step }: LiveWindow, time: number): number {
  const behind = end - time;
  return behind > Math.max(tolerance, step * 1.5) ? behind : 0;
}
