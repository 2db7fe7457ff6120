import { isSeekable } from './player-selectors.js';
import type { PlayerState } from './player-state.js';

/**
 * Limits a position to the live window, or to the duration of the media, in seconds. Returns undefined if the media
 * would start again instead: without range requests Chromium (156) seeks to 0 for any position. Returns undefined for a
 * position that is no number.
 */
export function seekTarget(
  { duration, live, seekable }: Pick<PlayerState, 'duration' | 'live' | 'seekable'>,
  position: number,
): number | undefined {
  if (Number.isNaN(position)) return undefined;
  if (live) return Math.min(live.end, Math.max(live.start, position));
  const target = Math.max(0, Number.isFinite(duration) ? Math.min(position, duration) : position);
  return target > 0 && !isSeekable({ seekable }) ? undefined : target;
}
