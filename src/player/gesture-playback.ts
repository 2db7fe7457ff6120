import type { Clip, ClipSource } from '../clip/clip.js';
import { bustFailedImports } from './bust-failed-imports.js';
import { loadEngineFor } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { observeMedia } from './observe-media.js';
import { isWaiting } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerErrorCode } from './player-error.js';
import { spinnerDelay, startTimeout } from './retry/timeouts.js';
import { orderForSaveData } from './tracks/save-data.js';

/**
 * Spends a press on the media element, in the task of the press: it plays the clip's first source where the browser plays
 * that itself; else it is asked to play, which some browsers want to see in the press. Media that plays already plays on.
 * What it takes beyond that, the managed playback does.
 */
export class GesturePlayback implements Playback {
  /** What the element plays; undefined while it waits for a clip, or for an engine. */
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
    else media.load(); // spends the press on the element, for a clip that is on its way
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
    media.pause(); // `load()` does that only for media that has a source
    media.removeAttribute('src');
    media.load();
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
   * The managed playback does not come, and without it only a source that the browser plays itself may. While the page is
   * hidden, or without a network, there is time: then all begins again as soon as waiting counts.
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
    const [first] = isPlaying ? sources : orderForSaveData(sources);
    if (first && playsNatively(first)) {
      this.source = first;
      store.needsSeek = media.currentTime < store.state.currentTime - 0.1;
      if (!isPlaying && (media.src !== first.src || media.error)) media.src = first.src;
    } else loadEngineFor(first);
    media.play().catch(({ name, message }: Error) => {
      if (name === 'NotAllowedError' && store.state.clip === clip) this.host.refuse(message);
    });
  }

  /** What is waited for is a script: it need not be watched as media is. */
  #wait(): void {
    const { clock, store } = this.host;
    this.#timers = [
      clock.after(spinnerDelay, () => store.set({ waiting: true })),
      clock.after(startTimeout, () => this.giveUp('timeout', `nothing came for ${startTimeout} s`)),
    ];
  }

  #endWait(): void {
    for (const end of this.#timers.splice(0)) end();
  }
}
