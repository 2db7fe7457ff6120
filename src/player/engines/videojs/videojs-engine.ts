import type { ClipSource } from '../../../clip/clip.js';
import { bustFailedImports } from '../../bust-failed-imports.js';
import { importTimeout } from '../../retry/timeouts.js';
import type { Engine, EngineReport, EngineType } from '../engine.js';
import { loadVideojsFor } from '../load-engine.js';
import { resumeFromBfcache } from '../native/resume-from-bfcache.js';
import { observeForEngine } from '../observe-for-engine.js';
import type { VideojsSource } from './videojs-source.js';

/**
 * Plays streams, and other media that the browser does not play itself, with video.js without its skin. It drives
 * the media element at once, so that `play()` runs in the task of the press. The script is imported later.
 */
export const videojsEngine: EngineType = {
  name: 'video.js',
  accepts: ({ type }) => type !== undefined,
  create: (media, report, signal) => new VideojsEngine(media, report, signal),
};

class VideojsEngine implements Engine {
  #wantsToPlay = false;
  #lastLoad = 0;
  /** The start of the current import, on the clock of `performance.now()`. */
  #importedAt: number | undefined;
  /** The number of the load whose source video.js has. */
  #loaded: number | undefined;
  #stream: VideojsSource | undefined;
  #attached: Promise<unknown> = Promise.resolve();

  constructor(
    readonly media: HTMLMediaElement,
    readonly report: (report: EngineReport) => void,
    readonly signal: AbortSignal,
  ) {
    observeForEngine(media, (change) => report(this.#stream?.withTimeline(change) ?? change), signal);
    resumeFromBfcache(media, signal);
  }

  load(source: ClipSource): void {
    this.#wantsToPlay = false;
    this.#attached = this.#attach(source);
    const load = this.#lastLoad;
    this.#attached.catch((error: Error) => {
      if (load === this.#lastLoad && error.name !== 'AbortError')
        this.report({ error: { code: 'engine', message: `video.js: ${error}` } });
    });
  }

  reload(): boolean {
    return this.#loaded === this.#lastLoad && this.#stream?.reload() === true;
  }

  unload(): void {
    const seconds = this.#importedAt === undefined ? 0 : (performance.now() - this.#importedAt) / 1000;
    if (seconds > importTimeout) bustFailedImports();
    this.#lastLoad++;
    this.pause(); // an element that waits for a source would otherwise play the next one
    this.#stream?.unload();
  }

  /** Calls the element itself, because `play()` of video.js may never settle. */
  async play(): Promise<void> {
    this.#wantsToPlay = true;
    this.media.play().catch(() => undefined); // uses the user gesture; the load of the source rejects it (HTML, "load")
    await this.#attached;
    if (this.#wantsToPlay) await this.media.play();
  }

  pause(): void {
    this.#wantsToPlay = false;
    this.media.pause();
  }

  /** VHS has no segment at the very end of a stream, and would wait for one. */
  seek(position: number): void {
    this.#stream?.announceSeek();
    const last = this.media.duration - 0.1;
    this.media.currentTime = last > 0 ? Math.min(position, last) : position;
  }

  setRendition(id: string): void {
    this.#stream?.setRendition(id);
  }

  setAudioTrack(id: string): void {
    this.#stream?.setAudioTrack(id);
  }

  /** Passes a source to video.js. Settles at its `loadstart`. */
  async #attach(source: ClipSource): Promise<void> {
    const { media, report, signal } = this;
    const load = ++this.#lastLoad;
    this.#importedAt ??= performance.now();
    if (media.hasAttribute('src')) this.#stream?.unload(); // stops the previous source during the import
    const [{ createVideojsSource }, parser] = await loadVideojsFor(source);
    this.#importedAt = undefined;
    if (signal.aborted || load !== this.#lastLoad) throw new DOMException('superseded', 'AbortError');
    this.#stream ??= createVideojsSource(media, report, signal);
    const started = new Promise((resolve) =>
      media.addEventListener('loadstart', resolve, { once: true, signal }),
    );
    this.#stream.load(source, parser);
    this.#loaded = load;
    await started;
  }
}
