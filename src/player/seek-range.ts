import type { PlayerState, TimeRange } from './player-state.js';
import { shownDuration } from './shown-duration.js';

type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;

/** Where one can go, in seconds: the window of what is live, else the whole clip; it ends at 0 while nobody knows. */
export function seekRange(state: Ranged): TimeRange {
  return state.live ?? { start: 0, end: shownDuration(state) || 0 };
}

/** The position nearest to one that was asked for at which there is something. */
export function seekTarget({ duration, live }: Pick<Ranged, 'duration' | 'live'>, position: number): number {
  if (live) return Math.min(live.end, Math.max(live.start, position));
  return Math.max(0, Number.isFinite(duration) ? Math.min(position, duration) : position);
}
