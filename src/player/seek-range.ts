import type { TimeRange } from './media-state.js';
import { shownDuration } from './player-selectors.js';
import type { PlayerState } from './player-state.js';

/**
 * Returns the seekable range in seconds: the live window, else the whole clip. It ends at 0 while the duration is
 * unknown.
 */
export function seekRange(state: Pick<PlayerState, 'duration' | 'clip' | 'live'>): TimeRange {
  return state.live ?? { start: 0, end: shownDuration(state) || 0 };
}
