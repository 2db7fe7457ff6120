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
 * Reports the state and the events of a media element until the signal aborts. `type` is the DOM event. `moved`
 * tells whether `currentTime` has changed since the last report, other than by a seek.
 */
export function observeMedia(
  media: HTMLMediaElement,
  report: (report: MediaReport, type: string, moved: boolean) => void,
  signal: AbortSignal,
): void {
  let time = media.currentTime;
  const onEvent = ({ type }: Event) => {
    const { currentTime, seeking, paused } = media;
    const moved = currentTime !== time && !seeking;
    const ticks = type === 'timeupdate' && moved && !paused;
    time = currentTime;
    const event = ticks ? 'playing' : playbackEvents.find((own) => own === type);
    const state = Object.fromEntries(fields.map((name) => [name, Reflect.get(media, name) ?? 0]));
    report({ state, ...(event && !isStale(event, media) && { event }) }, type, moved);
  };
  // The capture phase ensures that other listeners of the event see the new state.
  for (const type of [...playbackEvents, ...otherEvents.split(' ')])
    media.addEventListener(type, onEvent, { signal, capture: true });
}

/**
 * Returns whether an event is outdated. Events fire in later tasks, so that a `pause()` or a `play()` may have
 * reversed one. Chromium (156) also pauses failed media, which the viewer has not requested.
 */
function isStale(event: PlaybackEvent, { paused, error }: HTMLMediaElement): boolean {
  return event === 'pause'
    ? !paused || error !== null
    : paused && (event === 'playing' || event === 'waiting');
}
