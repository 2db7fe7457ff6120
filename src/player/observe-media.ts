import type { PlaybackEvent } from './phase.js';
import type { MediaReport } from './playback.js';

const playbackEvents: readonly PlaybackEvent[] = ['playing', 'waiting', 'pause', 'ended', 'seeking'];
const otherEvents =
  'play seeked timeupdate durationchange loadedmetadata loadeddata canplay progress suspend volumechange ratechange ' +
  'resize emptied';
const fields = [
  ...(['paused', 'ended', 'seeking', 'currentTime', 'duration', 'volume', 'muted', 'playbackRate'] as const),
  ...(['videoWidth', 'videoHeight'] as const),
];

/**
 * Reports what a media element does, in HTML's terms, until the signal is aborted; `moved` says that it has come
 * further since the last report.
 */
export function observeMedia(
  media: HTMLMediaElement,
  report: (report: MediaReport, type: string, moved: boolean) => void,
  signal: AbortSignal,
): void {
  let time = media.currentTime;
  const hear = ({ type }: Event) => {
    const { currentTime, seeking, paused } = media;
    const moved = currentTime !== time && !seeking;
    const ticks = type === 'timeupdate' && moved && !paused;
    time = currentTime;
    const event = ticks ? 'playing' : playbackEvents.find((own) => own === type);
    const state = Object.fromEntries(fields.map((name) => [name, Reflect.get(media, name) ?? 0]));
    report({ state, ...(event && !isStale(event, media) && { event }) }, type, moved);
  };
  // Captures, so that whoever else hears of an event finds the state that it tells of.
  for (const type of [...playbackEvents, ...otherEvents.split(' ')])
    media.addEventListener(type, hear, { signal, capture: true });
}

/**
 * Events come in tasks of their own: what one tells may have been undone by then, by a `pause()` or a `play()`. And
 * Chromium pauses media that has failed (seen in 156), which is nobody's wish.
 */
function isStale(event: PlaybackEvent, { paused, error }: HTMLMediaElement): boolean {
  return event === 'pause'
    ? !paused || error !== null
    : paused && (event === 'playing' || event === 'waiting');
}
