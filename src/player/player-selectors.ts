import type { TimeRange } from './media-state.js';
import type { PlayerState } from './player-state.js';

type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;

/** Whether the clip is a broadcast that goes on: as its media say, and until there are any, as its document says. */
export function isLive({ clip, duration }: Pick<PlayerState, 'clip' | 'duration'>): boolean {
  return duration === Infinity || (!!clip?.live && !(duration >= 0));
}

/** The length to show, in seconds: the media's where it is known and finite, else the clip's; NaN when neither is. */
export function shownDuration({ duration, clip }: Pick<PlayerState, 'duration' | 'clip'>): number {
  return Number.isFinite(duration) ? duration : (clip?.duration ?? Number.NaN);
}

/** Where one can go, in seconds: the window of a broadcast, else the whole clip; it ends at 0 while its length is unknown. */
export function seekRange(state: Ranged): TimeRange {
  return state.live ?? { start: 0, end: shownDuration(state) || 0 };
}
