import type { TimeRange } from './media-state.js';
import type { PlayerState } from './player-state.js';

type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;

/** Whether the clip is a live stream: by its media, and before metadata by its document. */
export function isLive({ clip, duration, live }: Ranged): boolean {
  return live !== undefined || (!!clip?.live && !(duration < Infinity));
}

/** Whether the media can be played from another position: not from a server without range requests (Chromium, WebKit). */
export function isSeekable({ seekable }: Pick<PlayerState, 'seekable'>): boolean {
  return !seekable.length || seekable.some(({ start, end }) => end > start);
}

/** Whether the media plays without a picture, whatever its document says. */
export function isSoundOnly({ clip, phase, duration, videoWidth }: PlayerState): boolean {
  return clip?.kind === 'audio' || (!/^(idle|starting)$/.test(phase) && duration > 0 && !videoWidth);
}

/** The duration to show, in seconds: that of the media when finite, else that of the clip; NaN when both are unknown. */
export function shownDuration({ duration, clip }: Pick<PlayerState, 'duration' | 'clip'>): number {
  return Number.isFinite(duration) ? duration : (clip?.duration ?? Number.NaN);
}

/** The seekable range, in seconds: the live window, else the whole clip; it ends at 0 while the duration is unknown. */
export function seekRange(state: Ranged): TimeRange {
  return state.live ?? { start: 0, end: shownDuration(state) || 0 };
}
