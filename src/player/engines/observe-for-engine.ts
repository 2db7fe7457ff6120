import type { TimeRange } from '../media-state.js';
import { observeMedia } from '../observe-media.js';
import { timeRanges } from '../time-ranges.js';
import type { EngineReport } from './engine.js';

/** Events that prove that something arrived. */
const arrivals = /^(progress|loaded|canplay)/;

/** Reports what a media element does as an engine does: with what is buffered and seekable, and whether something came. */
export function observeForEngine(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): void {
  let isKnown = false; // media may play already, and have reported so before anybody heard
  const hear: Parameters<typeof observeMedia>[1] = (change, type, moved) => {
    // Four times a second while it plays: ranges have events of their own, but in endless media.
    const ticks = isKnown && type === 'timeupdate' && media.duration !== Infinity;
    const ranges = { buffered: timeRanges(media.buffered), seekable: seekableOf(media) };
    report({
      ...change,
      state: { ...change.state, ...(!ticks && ranges) },
      progress: moved || arrivals.test(type),
    });
    isKnown = true;
  };
  observeMedia(media, hear, signal);
}

/** Asked for what is seekable before it knows how long its media is, WebKitGTK takes the present time for the end (2.50). */
function seekableOf(media: HTMLMediaElement): TimeRange[] {
  const { duration } = media;
  if (duration === Infinity) return timeRanges(media.seekable);
  return duration > 0 ? [{ start: 0, end: duration }] : [];
}
