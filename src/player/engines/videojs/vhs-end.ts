import type { TimelineTech } from './vhs-timeline.js';

/** What VHS has inside, as far as it is used here; it has no types. */
export interface EndingTech extends TimelineTech {
  readonly vhs?: { readonly playlistController_?: { readonly sourceUpdater_: { endOfStream(): void } } };
}

/** Seconds by which the last picture or sound may fall short of the length. */
const short = 0.5;

/**
 * Says to the media element that nothing more will come, where VHS does not: it does so when it appends the last
 * segment, and of a broadcast that was last only known later (`#EXT-X-ENDLIST` without another segment, VHS 3.17.5;
 * the same in hls.js: https://github.com/video-dev/hls.js/issues/5777).
 */
export function endWithBroadcast(media: HTMLMediaElement, tech: EndingTech, signal: AbortSignal): void {
  const look = () => {
    const updater = tech.vhs?.playlistController_?.sourceUpdater_;
    const { buffered, readyState } = media;
    const last = buffered.length - 1;
    if (!updater || tech.duration() === Infinity || readyState >= media.HAVE_FUTURE_DATA || last < 0) return;
    if (buffered.end(last) >= tech.duration() - short && media.currentTime >= buffered.end(last) - short)
      updater.endOfStream();
  };
  for (const type of ['waiting', 'durationchange']) media.addEventListener(type, look, { signal });
}
