import { endStream, type Tech } from './vhs-internals.js';

/** The tolerance in seconds between the end of the buffer and the duration. */
const tolerance = 0.5;

/**
 * Ends the media source when a live stream ends without another segment (`#EXT-X-ENDLIST` alone). VHS (3.17.5) ends it
 * only when it appends the last segment; the same in hls.js: https://github.com/video-dev/hls.js/issues/5777.
 */
export function endWithBroadcast(media: HTMLMediaElement, tech: Tech, signal: AbortSignal): void {
  const endIfPlayedOut = () => {
    const { buffered, readyState } = media;
    const last = buffered.length - 1;
    if (!tech.vhs || tech.duration() === Infinity || readyState >= media.HAVE_FUTURE_DATA || last < 0) return;
    const end = buffered.end(last);
    if (end >= tech.duration() - tolerance && media.currentTime >= end - tolerance) endStream(tech.vhs);
  };
  for (const type of ['waiting', 'durationchange']) media.addEventListener(type, endIfPlayedOut, { signal });
}
