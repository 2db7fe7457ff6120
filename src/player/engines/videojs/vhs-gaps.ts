import { browserClock } from '../../retry/clock.js';
import { timeRanges } from '../../time-ranges.js';
import { buffersOf, type Tech } from './vhs-internals.js';

/** The time in seconds before a gap is skipped, because the missing data may still be appended. */
const patience = 0.7;
/** The longest range in seconds with only audio or only video that is skipped. */
const longest = 12;
/** The distance in seconds after the end of a gap at which all browsers play. */
const inside = 0.05;

/**
 * Skips a range with only audio or only video at the position at which the media waits, such as the start of a
 * stream whose audio starts late. The media element has no data to play there, and VHS (3.17.5) waits without end.
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

/** Returns the position at which both are available again, or undefined if there is nothing to skip. */
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
