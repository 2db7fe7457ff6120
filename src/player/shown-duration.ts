import type { PlayerState } from './player-state.js';

/** The length to show, in seconds: the media's where it is known and finite, else the clip's; NaN when neither is. */
export function shownDuration({ duration, clip }: Pick<PlayerState, 'duration' | 'clip'>): number {
  return Number.isFinite(duration) ? duration : (clip?.duration ?? Number.NaN);
}
