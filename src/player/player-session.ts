import type { Excerpt } from './excerpt.js';
import { loadManagedPlayback } from './load-managed-playback.js';
import { isActive, isWaiting } from './phase.js';
import { PlayRequests } from './play-requests.js';
import type { MediaReport, Playback, PlaybackHost } from './playback.js';
import { type ManagedScript, PlaybackSlot } from './playback-slot.js';
import type { PlayerError } from './player-error.js';
import { type CreateMedia, PlayerMedia } from './player-media.js';
import { noMedia, type PlayerState } from './player-state.js';
import { PlayerStore } from './player-store.js';
import { browserClock, type Clock } from './retry/clock.js';
import { browserConnection, type Connection } from './retry/connection.js';
import { takeReport } from './take-report.js';
import { orderForSaveData } from './tracks/save-data.js';

/** The dependencies of a player; tests replace clock and connection. */
export interface PlayerParts {
  readonly createMedia: CreateMedia;
  /** Returns the reason why the clip must not play now (a content warning), or undefined. */
  readonly blocked?: () => string | undefined;
  /** Fetches the clip document again, before a retry. */
  readonly refresh?: () => void;
  /** Returns whether media may be loaded on intent, before a press. The default is true. */
  readonly mayPreload?: () => boolean;
  readonly loadManaged?: () => Promise<ManagedScript>;
  readonly clock?: Clock;
  readonly connection?: Connection;
}

/** Shares the store, the media element and the playback among the commands of a player and its playbacks. */
export class PlayerSession implements PlaybackHost {
  readonly clock: Clock;
  readonly connection: Connection;
  readonly store: PlayerStore;
  readonly element: PlayerMedia;
  readonly slot: PlaybackSlot;
  readonly requests = new PlayRequests();
  /** Media is being loaded on intent. The state does not show it. */
  isPreloading = false;

  constructor(
    {
      createMedia,
      loadManaged = loadManagedPlayback,
      clock = browserClock,
      connection = browserConnection,
    }: PlayerParts,
    clipKnown: () => Promise<void>,
    changed: () => void,
  ) {
    this.clock = clock;
    this.connection = connection;
    this.store = new PlayerStore({ changed, phaseChanged: (began) => this.#phaseChanged(began) }, connection);
    this.element = new PlayerMedia(this.store, createMedia);
    this.slot = new PlaybackSlot(this, loadManaged, clipKnown);
  }

  get state(): PlayerState {
    return this.store.state;
  }

  get playback(): Playback | undefined {
    return this.slot.current;
  }

  /** The media element for the first source, created now if there is none. */
  get media(): HTMLVideoElement {
    return this.element.get(orderForSaveData(this.state.clip?.sources ?? [])[0]);
  }

  /** Whether the position of the media is valid: not before its metadata, and not after a failure. */
  get isPlaced(): boolean {
    const { phase, duration } = this.state;
    return !!this.playback && !this.store.needsSeek && phase !== 'failed' && !Number.isNaN(duration);
  }

  /** Starts the clip: moves to `starting` and runs `begin` on the playback. */
  start(begin = (playback: Playback) => playback.play()): void {
    this.isPreloading = false;
    if (this.state.excerptEnded) this.takeExcerpt();
    this.store.transition('start');
    const playback = this.slot.begin();
    this.applyLoop();
    begin(playback);
  }

  /** Opens a clip: resets the media state and applies `state`. */
  open(state: Partial<PlayerState>): void {
    this.isPreloading = false;
    this.store.needsSeek = false;
    this.store.set({ ...noMedia, ...state });
    this.playback?.open?.();
    this.applyLoop();
  }

  /** Unloads preloaded media; the media element stays. */
  endPreload(): void {
    if (!this.isPreloading) return;
    const { currentTime } = this.state;
    this.playback?.unload();
    this.open({ currentTime });
  }

  /** Plays an excerpt, by default the whole clip. */
  takeExcerpt(excerpt?: Excerpt): void {
    this.store.set({ excerpt, excerptEnded: false });
    this.applyLoop();
  }

  /** Sets `loop` of the media element, which repeats a whole clip; `takeReport()` repeats an excerpt. */
  applyLoop(): void {
    const { loop, excerpt } = this.state;
    Object.assign(this.element.current ?? {}, { loop: loop && !excerpt });
  }

  loadManaged(): void {
    this.slot.load();
  }

  report(report: MediaReport): void {
    if (this.playback) takeReport(report, this.store, this.playback);
  }

  refuse(message: string): void {
    if (!isActive(this.state.phase)) return;
    this.playback?.pause();
    this.requests.reject('NotAllowedError', message);
    this.store.transition('pause');
  }

  fail(error: PlayerError): void {
    if (this.isPreloading) {
      this.endPreload();
      return;
    }
    if (!this.playback?.load) this.slot.forget();
    this.store.set({ error });
    this.store.transition('fail');
  }

  /** Settles every pending `play()` by the new phase. */
  #phaseChanged(began: boolean): void {
    const { phase, error } = this.state;
    if (phase === 'playing') this.requests.resolve();
    else if (!isWaiting(phase))
      this.requests.reject(error ? 'NotSupportedError' : 'AbortError', error?.message ?? phase);
    this.playback?.phaseChanged(began);
  }
}
