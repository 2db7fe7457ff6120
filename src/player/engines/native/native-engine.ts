import { clearSource, hasNoSource, loadSource } from '../../media-source.js';
import type { EngineType } from '../engine.js';
import { playerError } from '../media-error.js';
import { observeForEngine } from '../observe-for-engine.js';
import { playsNatively } from './plays-natively.js';
import { resumeFromBfcache } from './resume-from-bfcache.js';

/** Plays files, and HLS in Safari, with the media element alone. */
export const nativeEngine: EngineType = {
  name: 'native',
  accepts: playsNatively,
  create(media, report, signal) {
    observeForEngine(media, report, signal);
    resumeFromBfcache(media, signal);
    const look = () => hasNoSource(media) && report({ error: playerError(media.error, media.currentSrc) });
    // The error event of a `<source>` child does not bubble. Only a later task shows whether it was the last child.
    const hear = ({ target }: Event) => {
      if (target === media) look();
      else if (target instanceof HTMLSourceElement) setTimeout(() => signal.aborted || look());
    };
    media.addEventListener('error', hear, { signal, capture: true });
    return {
      load(source) {
        loadSource(media, source.src);
      },
      play: () => media.play(),
      pause: () => media.pause(),
      seek(position) {
        media.currentTime = position;
      },
      reload: () => false,
      unload() {
        clearSource(media);
      },
    };
  },
};
