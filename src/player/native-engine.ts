import { elementCommands } from './element-commands.js';
import type { EngineType } from './engine.js';
import { isStream } from './is-stream.js';
import { observeMedia } from './observe-media.js';
import { playerError } from './player-error.js';

/** Plays what the browser plays itself: files, and HLS where its own is sound. No vendor code. */
export const nativeEngine: EngineType = {
  name: 'native',
  accepts: ({ type }) =>
    !type || ((!isStream(type) || hasSoundHls()) && document.createElement('video').canPlayType(type) !== ''),
  warmUp: () => undefined,
  create(media, report, signal) {
    observeMedia(media, report, signal);
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
      unload() {
        media.removeAttribute('src');
        media.load();
      },
    };
  },
};

/**
 * Chromium's own HLS is reported unreliable (video.js#9136, hls.js#7844): only browsers with `ManagedMediaSource`
 * (Safari's family), or without Media Source Extensions altogether, play it themselves.
 */
function hasSoundHls(): boolean {
  return 'ManagedMediaSource' in globalThis || !('MediaSource' in globalThis);
}
