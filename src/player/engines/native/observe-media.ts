import type { Sign } from '../../phase.js';
import type { MediaState, TimeRange } from '../../player-state.js';
import { timeRanges } from '../../time-ranges.js';
import type { EngineReport } from '../engine.js';

/** Events that are signs by themselves. */
const signs: readonly Sign[] = ['playing', 'waiting', 'pause', 'ended', 'seeking'];
/** Others after which something is another. */
const changes =
  'play seeked timeupdate durationchange loadedmetadata loadeddata canplay progress suspend volumechange ratechange ' +
  'resize emptied';
/** Events that prove that something arrived. */
const arrivals = /^(progress|loaded|canplay)/;

/** Reports what a media element does, in HTML's terms, until the signal is aborted. */
export function observeMedia(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): void {
  let time = media.currentTime;
  let isKnown = false; // media may play already, and have told so before anybody heard
  const hear = ({ type }: Event) => {
    const { currentTime, seeking, paused } = media;
    const ticks = type === 'timeupdate';
    const moved = currentTime !== time && !seeking;
    time = currentTime;
    const sign = signs.find((own) => own === type) ?? (moved && ticks && !paused ? 'playing' : undefined);
    report({
      // Four times a second while it plays: what else there is to know has events of its own, but in endless media.
      state: isKnown && ticks && media.duration !== Infinity ? { currentTime } : mediaState(media),
      progress: moved || arrivals.test(type),
      ...(sign && !isStale(sign, media) && { sign }),
    });
    isKnown = true;
  };
  // Captures, so that whoever else hears of an event finds the state that it tells of.
  for (const type of [...signs, ...changes.split(' ')])
    media.addEventListener(type, hear, { signal, capture: true });
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
