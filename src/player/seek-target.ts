import type { PlayerState } from './player-state.js';

/** Clamps a position to the live window, or to the length of the media, in seconds. */
export function seekTarget(
  { duration, live }: Pick<PlayerState, 'duration' | 'live'>,
  position: number,
): number {
  if (live) return Math.min(live.end, Math.max(live.start, position));
  return Math.max(0, Number.isFinite(duration) ? Math.min(position, duration) : position);
}
