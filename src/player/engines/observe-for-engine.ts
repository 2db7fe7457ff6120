import type { TimeRange } from '../media-state.js';
import { observeMedia } from '../observe-media.js';
import { timeRanges } from '../time-ranges.js';
import type { EngineReport } from './engine.js';

/** Events that count as progress. */
const arrivals = /^(progress|loaded|canplay)/;

/**
 * Reports the state of a media element in the form of an engine report, with buffered and seekable ranges and with
 * progress.
 */
export function observeForEngine(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): void {
  let isKnown = false; // the first report is complete, because the media may play already
  const onChange: Parameters<typeof observeMedia>[1] = (change, type, moved) => {
    // `timeupdate` fires four times per second. Ranges have their own events, except in endless media.
    const ticks = isKnown && type === 'timeupdate' && media.duration !== Infinity;
    const ranges = { buffered: timeRanges(media.buffered), seekable: seekableOf(media) };
    report({
      ...change,
      state: { ...change.state, ...(!ticks && ranges) },
      progress: moved || arrivals.test(type),
    });
    isKnown = true;
  };
  observeMedia(media, onChange, signal);
}

/** `seekable`, but empty before the duration is known: WebKitGTK (2.50) ends it at the current time until then. */
function seekableOf(media: HTMLMediaElement): TimeRange[] {
  return media.duration > 0 ? timeRanges(media.seekable) : [];
}
