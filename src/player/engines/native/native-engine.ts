import { elementCommands } from '../element-commands.js';
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
    media.addEventListener(
      'error',
      () => media.error && report({ error: playerError(media.error, media.currentSrc) }),
      { signal },
    );
    return {
      ...elementCommands(media),
      load(source) {
        media.src = source.src;
      },
      reload: () => false,
      unload() {
        media.removeAttribute('src');
        media.load();
      },
    };
  },
};
