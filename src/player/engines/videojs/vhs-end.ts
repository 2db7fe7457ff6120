import { endStream, type Tech } from './vhs-internals.js';

/** Seconds by which the last picture or sound may fall short of the length. */
const tolerance = 0.5;

/**
 * Tells the media element that nothing more will come, where VHS does not: VHS does so when it appends the last segment,
 * and a broadcast may end without another one (`#EXT-X-ENDLIST` alone, VHS 3.17.5; the same in hls.js:
 * https://github.com/video-dev/hls.js/issues/5777).
 */
export function endWithBroadcast(media: HTMLMediaElement, tech: Tech, signal: AbortSignal): void {
  const look = () => {
    const { buffered, readyState } = media;
    const last = buffered.length - 1;
    if (!tech.vhs || tech.duration() === Infinity || readyState >= media.HAVE_FUTURE_DATA || last < 0) return;
    const end = buffered.end(last);
    if (end >= tech.duration() - tolerance && media.currentTime >= end - tolerance) endStream(tech.vhs);
  };
  for (const type of ['waiting', 'durationchange']) media.addEventListener(type, look, { signal });
}
