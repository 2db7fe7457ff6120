import { playerError } from '../../player-error.js';
import { elementCommands } from '../element-commands.js';
import type { EngineType } from '../engine.js';
import { observeMedia } from './observe-media.js';
import { playsNatively } from './plays-natively.js';
import { goOnWhenBack } from './resume-from-bfcache.js';

/** Plays what the browser plays itself. No vendor code. */
export const nativeEngine: EngineType = {
  name: 'native',
  accepts: playsNatively,
  create(media, report, signal) {
    observeMedia(media, report, signal);
    goOnWhenBack(media, signal);
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
      again: () => false,
      unload() {
        media.removeAttribute('src');
        media.load();
      },
    };
  },
};
