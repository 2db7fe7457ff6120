import type { ClipSource } from '../../../clip/clip.js';
import { freshImports } from '../../bust-failed-imports.js';
import { elementCommands } from '../element-commands.js';
import type { EngineType } from '../engine.js';
import { scriptsFor } from '../load-engine.js';
import { observeMedia } from '../native/observe-media.js';
import { goOnWhenBack } from '../native/resume-from-bfcache.js';
import type { Feed } from './videojs-source.js';

/** Milliseconds after which a script that has not come is taken for one that never will: no import can be given up. */
const slow = 4000;

/**
 * Plays streams, and whatever else the browser does not play itself, by video.js without its skin.
 * It drives the media element from the first moment, so that a press is spent on it; the script follows.
 */
export const videojsEngine: EngineType = {
  name: 'video.js',
  accepts: ({ type }) => type !== undefined,
  create(media, report, signal) {
    const commands = elementCommands(media);
    let wanted = false;
    let latest = 0;
    let asked: number | undefined;
    let fed: number | undefined; // the call whose source the feed has
    let feed: Feed | undefined;
    let attached: Promise<unknown> = Promise.resolve();
    observeMedia(media, (said) => report(feed?.told(said) ?? said), signal);
    goOnWhenBack(media, signal);

    /** Settles when the media element has begun with the source. */
    async function attach(source: ClipSource): Promise<void> {
      const call = ++latest;
      asked ??= performance.now();
      if (media.hasAttribute('src')) feed?.unload(); // else what it fed before would go on meanwhile
      const [{ createFeed }, parser] = await scriptsFor(source);
      asked = undefined;
      if (signal.aborted || call !== latest) throw new DOMException('superseded', 'AbortError');
      feed ??= createFeed(media, report, signal);
      const begun = new Promise((resolve) =>
        media.addEventListener('loadstart', resolve, { once: true, signal }),
      );
      feed.load(source, parser);
      fed = call;
      await begun;
    }

    return {
      ...commands,
      load(source) {
        wanted = false;
        attached = attach(source);
        const call = latest;
        attached.catch((error: Error) => {
          if (call === latest && error.name !== 'AbortError')
            report({ error: { code: 'engine', message: `video.js: ${error}` } });
        });
      },
      again: () => fed === latest && feed?.again() === true,
      unload() {
        if (asked !== undefined && performance.now() - asked > slow) freshImports();
        latest++;
        commands.pause(); // without a source yet it would play whatever comes next
        feed?.unload();
      },
      async play() {
        wanted = true;
        commands.play().catch(() => undefined); // spends the press on the element; the source ends this play (HTML, "load")
        await attached;
        if (wanted) await commands.play();
      },
      setQuality: (id) => feed?.setQuality(id),
      setSound: (id) => feed?.setSound(id),
      pause() {
        wanted = false;
        commands.pause();
      },
    };
  },
};
