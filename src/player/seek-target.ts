import type { PlayerState } from './player-state.js';

/** The position nearest to one that was asked for at which there is media. */
export function seekTarget(
  { duration, live }: Pick<PlayerState, 'duration' | 'live'>,
  position: number,
): number {
  if (live) return Math.min(live.end, Math.max(live.start, position));
  return Math.max(0, Number.isFinite(duration) ? Math.min(position, duration) : position);
}
