import { elementCommands } from './element-commands.js';
import type { EngineType } from './engine.js';
import { isStream } from './is-stream.js';
import { observeMedia } from './observe-media.js';
import type { Feed } from './videojs-feed.js';

declare global {
  /** Read by video.js when it is evaluated: no `<style>` elements, which a strict policy forbids. */
  var VIDEOJS_NO_DYNAMIC_STYLE: boolean | undefined;
}

/** The scripts of this engine: the core, and for streams VHS, each in a chunk of its own. */
async function loadScripts(type: string): Promise<typeof import('./videojs-feed.js')> {
  globalThis.VIDEOJS_NO_DYNAMIC_STYLE = true;
  const [feed] = await Promise.all([
    import('./videojs-feed.js'),
    isStream(type) ? import('@videojs/http-streaming') : undefined,
  ]);
  return feed;
}

/**
 * Plays streams, and whatever else the browser does not play itself, by video.js without its skin.
 * It drives the media element from the first moment, so that a press is spent on it; the scripts follow.
 */
export const videojsEngine: EngineType = {
  name: 'video.js',
  accepts: ({ type }) => type !== undefined,
  warmUp({ type = '' }) {
    loadScripts(type).catch(() => undefined); // it shows when the clip is played, and is tried again then
  },
  create(media, report, signal) {
    const commands = elementCommands(media);
    let wanted = false;
    let latest = 0;
    let feed: Feed | undefined;
    observeMedia(media, report, signal);
    return {
      ...commands,
      async load(source) {
        const call = ++latest;
        wanted = false;
        try {
          const { createFeed } = await loadScripts(source.type ?? '');
          if (signal.aborted || call !== latest) return;
          feed ??= createFeed(media, report, signal);
          feed.load(source);
          if (wanted) media.play().catch(() => undefined); // the first play() of this load has the promise
        } catch (error) {
          if (call === latest) report({ error: { code: 'engine', message: `video.js: ${error}` } });
        }
      },
      unload() {
        latest++;
        feed?.unload();
      },
      play() {
        wanted = true;
        return commands.play();
      },
      pause() {
        wanted = false;
        commands.pause();
      },
    };
  },
};
