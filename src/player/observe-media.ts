import type { EngineReport } from './engine.js';
import type { Sign } from './phase.js';
import type { MediaState, TimeRange } from './player-state.js';
import { timeRanges } from './time-ranges.js';

const signs: Record<string, Sign | undefined> = {
  play: undefined,
  playing: 'playing',
  waiting: 'waiting',
  pause: 'pause',
  ended: 'ended',
  seeking: 'seeking',
  seeked: undefined,
  timeupdate: undefined,
  durationchange: undefined,
  loadedmetadata: undefined,
  loadeddata: undefined,
  canplay: undefined,
  progress: undefined,
  suspend: undefined,
  volumechange: undefined,
  ratechange: undefined,
  resize: undefined,
  emptied: undefined,
};
/** Events that prove that something arrived. */
const arrivals = /^(progress|loaded|canplay)/;

/** Reports what a media element does, in HTML's terms, until the signal is aborted. */
export function observeMedia(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): void {
  let time = media.currentTime;
  const hear = ({ type }: Event) => {
    const state = mediaState(media);
    const moved = state.currentTime !== time && !state.seeking;
    time = state.currentTime;
    const sign = signs[type] ?? (moved && type === 'timeupdate' && !state.paused ? 'playing' : undefined);
    report({
      state,
      progress: moved || arrivals.test(type),
      ...(sign && !isStale(sign, media) && { sign }),
    });
  };
  // Captures, so that whoever else hears of an event finds the state that it tells of.
  for (const type of Object.keys(signs)) media.addEventListener(type, hear, { signal, capture: true });
}

/**
 * Events come in tasks of their own: what one tells may have been undone by then, by a `pause()` or a `play()`. And
 * Chromium pauses media that has failed (seen in 156), which is nobody's wish.
 */
function isStale(sign: Sign, { paused, error }: HTMLMediaElement): boolean {
  return sign === 'pause' ? !paused || error !== null : paused && (sign === 'playing' || sign === 'waiting');
}

function mediaState(media: HTMLMediaElement): MediaState {
  const { paused, ended, seeking, currentTime, duration, volume, muted, playbackRate } = media;
  const { videoWidth = 0, videoHeight = 0 } = media as Partial<HTMLVideoElement>;
  return {
    paused,
    ended,
    seeking,
    currentTime,
    duration,
    volume,
    muted,
    playbackRate,
    videoWidth,
    videoHeight,
    buffered: timeRanges(media.buffered),
    seekable: seekableOf(media),
  };
}

/** Asked for what is seekable before it knows how long its media is, WebKitGTK takes the present time for the end (2.50). */
function seekableOf(media: HTMLMediaElement): TimeRange[] {
  const { duration } = media;
  if (duration === Infinity) return timeRanges(media.seekable);
  return duration > 0 ? [{ start: 0, end: duration }] : [];
}
