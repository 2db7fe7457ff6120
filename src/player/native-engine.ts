import { elementCommands } from './element-commands.js';
import type { EngineType } from './engine.js';
import { goOnWhenBack } from './go-on-when-back.js';
import { observeMedia } from './observe-media.js';
import { playerError } from './player-error.js';
import { playsNatively } from './plays-natively.js';

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
