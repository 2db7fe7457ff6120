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

/** What a player is made of. */
export interface PlayerParts {
  readonly createMedia: CreateMedia;
  /** Why the clip must not play now (a content warning); undefined where it may. */
  readonly blocked?: () => string | undefined;
  /** Fetches the clip's document anew, before a retry. */
  readonly refresh?: () => void;
  /** Whether media may be loaded before a press, on intent; it may unless this says otherwise. */
  readonly mayPreload?: () => boolean;
  readonly loadManaged?: () => Promise<ManagedScript>;
  readonly clock?: Clock;
  readonly connection?: Connection;
}

/** What the commands of a player and its playbacks share: the state, the media element, and who drives it. */
export class PlayerSession implements PlaybackHost {
  readonly clock: Clock;
  readonly connection: Connection;
  readonly store: PlayerStore;
  readonly element: PlayerMedia;
  readonly slot: PlaybackSlot;
  readonly requests = new PlayRequests();
  /** Media is loaded for a press that may come; nothing of it shows. */
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

  /** The media element, made now if there is none, for the source that is to be played. */
  get media(): HTMLVideoElement {
    return this.element.get(orderForSaveData(this.state.clip?.sources ?? [])[0]);
  }

  /** The position is the media's to say: not before its metadata, nor after a failure. */
  get isPlaced(): boolean {
    const { phase, duration } = this.state;
    return !!this.playback && !this.store.needsSeek && phase !== 'failed' && !Number.isNaN(duration);
  }

  /** Somebody wants the clip to play: has the playback begin. */
  start(begin = (playback: Playback) => playback.play()): void {
    this.isPreloading = false;
    if (this.state.excerptEnded) this.liftExcerpt();
    this.store.transition('start');
    const playback = this.slot.begin();
    this.applyLoop();
    begin(playback);
  }

  /** Another state of the clip; nothing is known of its media any more. */
  open(state: Partial<PlayerState>): void {
    this.isPreloading = false;
    this.store.needsSeek = false;
    this.store.set({ ...noMedia, ...state });
    this.playback?.open?.();
    this.applyLoop();
  }

  /** Lets go of what was preloaded; the media element stays. */
  endPreload(): void {
    if (!this.isPreloading) return;
    const { currentTime } = this.state;
    this.playback?.unload();
    this.open({ currentTime });
  }

  liftExcerpt(): void {
    this.store.set({ excerpt: undefined, excerptEnded: false });
    this.applyLoop();
  }

  /** The media element repeats the clip; an excerpt is repeated by `takeReport()`. */
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

  /** Every `play()` that waits is settled by the phase. */
  #phaseChanged(began: boolean): void {
    const { phase, error } = this.state;
    if (phase === 'playing') this.requests.resolve();
    else if (!isWaiting(phase))
      this.requests.reject(error ? 'NotSupportedError' : 'AbortError', error?.message ?? phase);
    this.playback?.phaseChanged(began);
  }
}
