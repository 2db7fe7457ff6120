import type { MediaState } from './media-state.js';
import { asTimeRanges } from './time-ranges.js';

/** The part of a live broadcast that can be played now; seconds of media time. */
export interface LiveWindow {
  readonly start: number;
  /** Where "live" is: as near to what is happening as can be played without a stop. */
  readonly end: number;
  /** Seconds by which the end moved last: between two moves, whoever plays at the edge comes nearer to it by so much. */
  readonly step: number;
}

/** Seconds behind the end that are live in any case. */
const least = 5;

/**
 * The window after a report of the media: none where the media has an end, the same object where nothing has moved.
 */
export function nextLiveWindow(
  before: LiveWindow | undefined,
  { duration, seekable }: Pick<MediaState, 'duration' | 'seekable'>,
): LiveWindow | undefined {
  const last = seekable.at(-1);
  if (duration !== Infinity || !last) return undefined;
  const start = seekable[0]?.start ?? last.start;
  if (before?.start === start && before.end === last.end) return before;
  const moved = before ? last.end - before.end : 0;
  return { start, end: last.end, step: moved > 0 ? moved : (before?.step ?? 0) };
}

/** What a media element says of time, as HTML has it. */
export type Timeline = Pick<HTMLMediaElement, 'duration' | 'seekable'>;

/** That of a broadcast; undefined for what has an end, of which the media element itself knows. */
export function liveTimeline({ duration, seekable }: MediaState): Timeline | undefined {
  return duration === Infinity ? { duration, seekable: asTimeRanges(seekable) } : undefined;
}

/** Seconds behind live; 0 for whoever is as near to it as playing on brings them. */
export function behindLive({ end, step }: LiveWindow, time: number): number {
  const behind = end - time;
  return behind > Math.max(least, step * 1.5) ? behind : 0;
}
