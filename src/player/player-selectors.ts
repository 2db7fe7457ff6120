import type { PlayerState } from './player-state.js';

type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;

/** Whether the clip is a live stream: by its media, and before metadata by its document. */
export function isLive({ clip, duration, live }: Ranged): boolean {
  return live !== undefined || (!!clip?.live && !(duration < Infinity));
}

/**
 * Returns whether playback from another position is possible. It is not if the server lacks range requests
 * (Chromium, WebKit).
 */
export function isSeekable({ seekable }: Pick<PlayerState, 'seekable'>): boolean {
  return !seekable.length || seekable.some(({ start, end }) => end > start);
}

/** Returns whether the media plays without video, independent of its document. */
export function isSoundOnly({ clip, phase, duration, videoWidth }: PlayerState): boolean {
  return clip?.kind === 'audio' || (!/^(idle|starting)$/.test(phase) && duration > 0 && !videoWidth);
}

/** Returns the duration to show in seconds: that of the media if it is finite, else that of the clip, or NaN. */
export function shownDuration({ duration, clip }: Pick<PlayerState, 'duration' | 'clip'>): number {
  return Number.isFinite(duration) ? duration : (clip?.duration ?? Number.NaN);
}
