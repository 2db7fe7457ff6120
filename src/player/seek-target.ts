import { isSeekable } from './player-selectors.js';
import type { PlayerState } from './player-state.js';

/**
 * Limits a position to the live window, or to the duration of the media, in seconds. Returns undefined if the media
 * would start again instead: without range requests Chromium (156) seeks to 0 for any position. Returns undefined for a
 * position that is no number, and for an infinite one while the end is unknown.
 */
export function seekTarget(
  { duration, live, seekable }: Pick<PlayerState, 'duration' | 'live' | 'seekable'>,
  position: number,
): number | undefined {
  const last = Number.isFinite(duration) ? duration : position;
  const target = live
    ? Math.min(live.end, Math.max(live.start, position))
    : Math.max(0, Math.min(position, last));
  if (!Number.isFinite(target)) return undefined;
  return !live && target > 0 && !isSeekable({ seekable }) ? undefined : target;
}
