import type { ClipSource } from '../../../clip/clip.js';
import { bustFailedImports } from '../../bust-failed-imports.js';
import { importTimeout } from '../../retry/timeouts.js';
import { elementCommands } from '../element-commands.js';
import type { EngineType } from '../engine.js';
import { loadVideojsFor } from '../load-engine.js';
import { resumeFromBfcache } from '../native/resume-from-bfcache.js';
import { observeForEngine } from '../observe-for-engine.js';
import type { VideojsSource } from './videojs-source.js';

/**
 * Plays streams, and all else that the browser does not play itself, with video.js without its skin. It drives the media
 * element at once, so that `play()` runs in the task of the press; the script follows.
 */
export const videojsEngine: EngineType = {
  name: 'video.js',
  accepts: ({ type }) => type !== undefined,
  create(media, report, signal) {
    const commands = elementCommands(media);
    let wantsToPlay = false;
    let lastLoad = 0;
    let importedAt: number | undefined;
    let loaded: number | undefined; // number of the load whose source video.js has
    let stream: VideojsSource | undefined;
    let attached: Promise<unknown> = Promise.resolve();
    observeForEngine(media, (change) => report(stream?.withTimeline(change) ?? change), signal);
    resumeFromBfcache(media, signal);

    /** Hands a source to video.js; settles at its `loadstart`. */
    async function attach(source: ClipSource): Promise<void> {
      const load = ++lastLoad;
      importedAt ??= performance.now();
      if (media.hasAttribute('src')) stream?.unload(); // stops the previous source during the import
      const [{ createVideojsSource }, parser] = await loadVideojsFor(source);
      importedAt = undefined;
      if (signal.aborted || load !== lastLoad) throw new DOMException('superseded', 'AbortError');
      stream ??= createVideojsSource(media, report, signal);
      const started = new Promise((resolve) =>
        media.addEventListener('loadstart', resolve, { once: true, signal }),
      );
      stream.load(source, parser);
      loaded = load;
      await started;
    }

    return {
      ...commands,
      load(source) {
        wantsToPlay = false;
        attached = attach(source);
        const load = lastLoad;
        attached.catch((error: Error) => {
          if (load === lastLoad && error.name !== 'AbortError')
            report({ error: { code: 'engine', message: `video.js: ${error}` } });
        });
      },
      reload: () => loaded === lastLoad && stream?.reload() === true,
      unload() {
        const seconds = importedAt === undefined ? 0 : (performance.now() - importedAt) / 1000;
        if (seconds > importTimeout) bustFailedImports();
        lastLoad++;
        commands.pause(); // an element that waits for a source would play the next one
        stream?.unload();
      },
      async play() {
        wantsToPlay = true;
        commands.play().catch(() => undefined); // uses the user gesture; loading the source rejects it (HTML, "load")
        await attached;
        if (wantsToPlay) await commands.play();
      },
      setRendition: (id) => stream?.setRendition(id),
      setAudioTrack: (id) => stream?.setAudioTrack(id),
      pause() {
        wantsToPlay = false;
        commands.pause();
      },
    };
  },
};
