import { browserClock } from '../../retry/clock.js';
import { timeRanges } from '../../time-ranges.js';
import { buffersOf, type Tech } from './vhs-internals.js';

/** Seconds that a gap is looked at before it is skipped: what is missing may be about to be appended. */
const patience = 0.7;
/** Seconds of picture without sound, or of sound without picture, that are skipped at most. */
const longest = 12;
/** Seconds behind the end of a gap at which all browsers play. */
const inside = 0.05;

/**
 * Skips what has sound or a picture alone at the position at which the media waits, such as the beginning of a stream
 * whose sound starts late: there the media element has no data to play. VHS (3.17.5) waits there for ever.
 */
export function skipHalfGaps(media: HTMLMediaElement, tech: Tech, signal: AbortSignal): void {
  let end: (() => void) | undefined;
  const look = () => {
    end?.();
    end = gapEnd(media, tech) === undefined ? undefined : browserClock.after(patience, skip);
  };
  const skip = () => {
    const target = gapEnd(media, tech);
    if (target !== undefined) media.currentTime = target + inside;
  };
  for (const type of ['loadedmetadata', 'progress', 'waiting', 'seeking', 'playing'])
    media.addEventListener(type, look, { signal });
  signal.addEventListener('abort', () => end?.());
}

/** Where there is both again; undefined where nothing is to be skipped. */
function gapEnd({ buffered, currentTime, readyState, HAVE_CURRENT_DATA }: HTMLMediaElement, { vhs }: Tech) {
  if (!vhs || readyState > HAVE_CURRENT_DATA) return undefined;
  const covered = buffersOf(vhs).map((ranges) =>
    timeRanges(ranges).some(
      (range) => range.start <= currentTime + inside && range.end > currentTime + inside,
    ),
  );
  const next = timeRanges(buffered).find(({ start }) => start > currentTime);
  const isHalf = covered.includes(true) && covered.includes(false);
  return isHalf && next && next.start - currentTime < longest ? next.start : undefined;
}
