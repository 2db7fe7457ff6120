import type { Clip, ClipSource } from '../clip/clip.js';
import { bustFailedImports } from './bust-failed-imports.js';
import { loadEngineFor } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { clearSource, hasNoSource, loadSource, selectedSrc, selectsSource } from './media-source.js';
import { observeMedia } from './observe-media.js';
import { isWaiting } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerErrorCode } from './player-error.js';
import { spinnerDelay, startTimeout } from './retry/timeouts.js';
import { orderForSaveData } from './tracks/save-data.js';

/**
 * Calls `play()` on the media element in the task of the press, as browsers require. The element plays the first
 * source of the clip if the browser can; otherwise the call only uses the user gesture. Media that plays already
 * continues. The managed playback has all other features.
 */
export class GesturePlayback implements Playback {
  /** The source that the element plays; undefined while it waits for a clip or an engine. */
  source: ClipSource | undefined;
  #hasBegun = false;
  readonly #observed = new AbortController();
  #timers: (() => void)[] = [];

  constructor(readonly host: PlaybackHost) {
    const { media, store, connection } = host;
    const { signal } = this.#observed;
    observeMedia(media, (report) => this.source && host.report(report), signal);
    connection.watch(
      () => store.set({ offline: isWaiting(store.state.phase) && !connection.online }),
      signal,
    );
  }

  play(): void {
    const { media, store } = this.host;
    const { clip } = store.state;
    this.#endWait();
    this.#wait();
    if (clip) this.#start(clip);
    else media.load(); // uses the user gesture for a clip that is being loaded
    this.host.loadManaged();
  }

  pause(): void {
    this.host.media.pause();
    this.#endWait();
  }

  seek(position: number): void {
    this.host.media.currentTime = position;
  }

  retry(): void {
    this.play();
  }

  unload(): void {
    const { media } = this.host;
    this.#endWait();
    if (!this.#hasBegun) return;
    this.#hasBegun = false;
    this.source = undefined;
    clearSource(media);
  }

  end(): void {
    this.#endWait();
    this.#observed.abort();
  }

  phaseChanged(): void {
    if (!isWaiting(this.host.store.state.phase)) this.#endWait();
    else if (!this.#timers.length) this.#wait();
  }

  /**
   * Fails after the import of the managed playback has failed, unless the browser plays the source itself. While
   * the page is hidden or offline, time does not count, and playback starts again afterwards.
   */
  giveUp(code: PlayerErrorCode, message: string): void {
    const { clock, store } = this.host;
    bustFailedImports();
    if (store.state.phase !== 'starting') return;
    if (!clock.counts()) {
      this.#endWait();
      store.set({ waiting: true });
      this.#timers.push(clock.every(1, () => clock.counts() && this.play()));
    } else if (code === 'timeout' || !this.source) {
      this.unload();
      this.host.fail({ code, message });
    }
  }

  #start(clip: Clip): void {
    const { media, store } = this.host;
    const { sources } = clip;
    this.#hasBegun = true;
    const isPlaying = !media.paused && !media.error;
    const selected = media.readyState && sources.find(({ src }) => src === selectedSrc(media));
    const first = selected || (isPlaying ? sources : orderForSaveData(sources))[0];
    if (first && playsNatively(first)) {
      this.source = first;
      store.needsSeek = media.currentTime < store.state.currentTime - 0.1;
      if (!isPlaying && (!selectsSource(media, first.src) || hasNoSource(media)))
        loadSource(media, first.src);
    } else loadEngineFor(first);
    media.play().catch(({ name, message }: Error) => {
      if (name === 'NotAllowedError' && store.state.clip === clip) this.host.refuse(message);
    });
  }

  /** Starts the timers of a wait. Fixed times suffice, because the wait is for a script and not for media. */
  #wait(): void {
    const { clock, store } = this.host;
    this.#timers = [
      clock.after(spinnerDelay, () => store.set({ waiting: true })),
      clock.after(startTimeout, () => this.giveUp('timeout', `nothing came for ${startTimeout} s`)),
    ];
  }

  #endWait(): void {
    for (const stop of this.#timers.splice(0)) stop();
  }
}
