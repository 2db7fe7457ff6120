import type { Clip, ClipSource } from '../clip/clip.js';
import { freshImports } from './bust-failed-imports.js';
import { playerScript, warmUp } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { isInside } from './excerpt.js';
import { isSameMedia, openingState, type PlayerOptions } from './opening-state.js';
import type { Phase } from './phase.js';
import { PlayRequests } from './play-requests.js';
import type { Player } from './player.js';
import type { PlayerError, PlayerErrorCode } from './player-error.js';
import { initialState, type PlayerState } from './player-state.js';
import { browserClock, type Clock } from './retry/clock.js';
import { notice, patience } from './retry/timeouts.js';
import { type Spark, spark } from './spark.js';
import { savesData } from './tracks/save-data.js';

type PlayerScript = typeof import('./player.js');

/** What a lazy player is made of. */
export interface LazyPlayerParts {
  /** Makes the media element, when it is first needed; of one that stands ready already, if it can. */
  readonly createMedia: (ready?: HTMLVideoElement) => HTMLVideoElement;
  readonly fetchScript?: () => Promise<PlayerScript>;
  readonly clock?: Clock;
}

/** The phase that a media element is in by itself, after an event. */
const phases: Record<string, Phase | undefined> = { playing: 'playing', pause: 'paused', ended: 'ended' };

/**
 * Stands before a `Player` whose script is fetched when it is needed: a press starts the media element in its own
 * task, and the player takes that over when it is there. Commands and state are the player's. A `change` event tells
 * that another clip or phase, a wait or the player itself has come or gone; what else changes while media is there, its
 * own events tell, and those of `current`.
 */
export class LazyPlayer extends EventTarget {
  /** The player's script, as it was asked for last for media that is there; rejects when it is lost. */
  script: Promise<PlayerScript> | undefined;
  #state = initialState;
  #options: PlayerOptions = {};
  #media: HTMLVideoElement | undefined;
  /** An element for a press that may come, of which nobody else knows. */
  #ready: HTMLVideoElement | undefined;
  #player: Player | undefined;
  #coming: Promise<Player> | undefined;
  #spark: Spark | undefined;
  /** Whether the media has been put where the clip stands. */
  #placed = false;
  #expected: Promise<void> | undefined;
  /** The clip that was on its way at the last retry: if what there is fails first, it is still waited for. */
  #again: Promise<void> | undefined;
  #life = new AbortController();
  readonly #requests = new PlayRequests();
  readonly #createMedia: LazyPlayerParts['createMedia'];
  readonly #fetchScript: () => Promise<PlayerScript>;
  readonly #clock: Clock;
  #timers: (() => void)[] = [];
  #told: readonly unknown[] = [];

  constructor({ createMedia, fetchScript = playerScript, clock = browserClock }: LazyPlayerParts) {
    super();
    this.#createMedia = createMedia;
    this.#fetchScript = fetchScript;
    this.#clock = clock;
  }

  get state(): PlayerState {
    return this.#player?.state ?? this.#state;
  }

  /** The player, once its script is there and there is media for it. */
  get current(): Player | undefined {
    return this.#player;
  }

  /** The media element, if there is one yet. */
  get currentMedia(): HTMLVideoElement | undefined {
    return this.#media;
  }

  /** The media element, made now if there is none; the player follows. */
  get media(): HTMLVideoElement {
    const media = this.#make();
    this.#come();
    return media;
  }

  /** Seconds; until media stands there, the position at which it will begin. */
  get currentTime(): number {
    const { currentTime = 0, readyState } = this.#media ?? {};
    return this.#player?.currentTime ?? (this.#placed && readyState ? currentTime : this.#state.currentTime);
  }

  /** A clip is on its way, until the promise settles; a `play()` waits for it. */
  expect(clip: Promise<void>): void {
    this.#expected = clip;
  }

  /** As `Player.setClip()`; a clip that was awaited begins, and one that is only fetched anew goes on where it stood. */
  setClip(clip: Clip | undefined, options: PlayerOptions = {}): boolean {
    const { phase, clip: before } = this.state;
    const isSame = clip !== undefined && phase !== 'idle' && isSameMedia(clip, before);
    const waits = phase === 'starting' || (phase === 'failed' && this.#again === this.#expected);
    const isAwaited = this.#expected && waits && !isSame && clip?.id === (before ?? clip)?.id;
    this.#expected = undefined;
    if (isAwaited && before) options = { ...options, position: this.currentTime };
    if (!isSame) this.#options = options;
    const opening = isSame ? { clip } : openingState(clip, options);
    if (this.#player) this.#player.setClip(clip, options);
    else if (isSame) this.#set(opening);
    else if (isAwaited) {
      this.#quench(); // what was begun before is another source, or the same one at an address that is over
      this.#set(opening);
    } else this.#open(opening);
    if (isAwaited && clip) this.play();
    return !isSame;
  }

  /** Plays in the task of the call; settles as `HTMLMediaElement.play()` does, and always. */
  play(): Promise<void> {
    if (this.#player) return this.#player.play();
    const asked = this.#requests.add();
    const { clip } = this.#state;
    this.#make(clip?.sources[0]?.src === this.#ready?.src && !savesData() ? this.#ready : undefined);
    const { media } = this;
    this.#set({ phase: 'starting', offline: false, error: undefined });
    this.#wait();
    if (clip) this.#kindle(spark(media, clip));
    else media.load(); // spends the press on the element, for a clip that is on its way
    return asked;
  }

  pause(): void {
    if (this.#player) this.#player.pause();
    else this.#rest('AbortError', 'paused');
  }

  /** Fetches the media without playing it, as far as its `preload` says. */
  load(): void {
    const { clip } = this.state;
    const load = (player: Player) => {
      if (player.state.phase === 'idle' && player.state.clip === clip) player.load();
    };
    if (this.#player) this.#player.load();
    else if (this.media) this.#come().then(load, () => undefined); // that the script failed is told by a `play()`
  }

  /** There is no clip, for a reason that is told; what played stops. */
  fail(error: PlayerError): void {
    this.#renew();
    this.#expected = undefined;
    if (this.#media) this.#listen(this.#media);
    this.#endWait();
    this.#quench();
    this.#set({ ...initialState, phase: 'failed', error });
    this.#requests.reject('NotSupportedError', error.message);
  }

  /** Begins again after a failure, at the position that was reached. */
  retry(): void {
    this.#again = this.#expected;
    if (this.#player) this.#player.retry();
    else this.play();
  }

  /** Goes to a position in seconds; a position outside the segment lifts it. */
  seek(position: number): void {
    if (this.#player) this.#player.seek(position);
    else this.#place(Math.max(0, position));
  }

  /** Whether the clip, or its segment, begins again at its end. */
  setLoop(loop: boolean): void {
    this.#options = { ...this.#options, loop };
    this.#player?.setLoop(loop);
  }

  /**
   * Fetches the scripts that the clip will need, unless the viewer saves data, and no media. For a file a media element
   * stands ready, because browsers look at what a new one is given only after the frame that answers a press.
   */
  warmUp(): void {
    const [first] = this.state.clip?.sources ?? [];
    if (!first || this.#media || savesData()) return;
    this.#fetchScript().catch(() => undefined); // it shows when the clip is played, and is tried again
    warmUp(first);
    if (!playsNatively(first) || this.#ready?.src === first.src) return;
    this.#ready = document.createElement('video');
    this.#ready.preload = 'none';
    this.#ready.src = first.src;
  }

  /** Stops, and lets go of the media and all that belongs to it; clip, segment and position stay. */
  dispose(): void {
    const { currentTime } = this;
    const { clip, segment } = this.state;
    this.#renew();
    this.#open({ clip, segment, currentTime });
    this.#media = undefined;
  }

  #make(ready?: HTMLVideoElement): HTMLVideoElement {
    this.#media ??= this.#listen(this.#createMedia(ready));
    this.#ready = undefined;
    return this.#media;
  }

  /** The player's script is all that is waited for here: it need not be watched as media is. */
  #wait(): void {
    this.#endWait();
    this.#timers = [
      this.#clock.after(notice, () => this.#set({ waiting: true })),
      this.#clock.after(patience, () => this.#giveUp('timeout', `nothing came for ${patience} s`)),
    ];
  }

  #endWait(): void {
    for (const end of this.#timers.splice(0)) end();
  }

  /** The player goes, and nothing that is on its way counts any more. */
  #renew(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#coming = undefined;
    this.#player?.dispose();
    this.#player = undefined;
  }

  #place(currentTime: number): void {
    const { segment } = this.#state;
    this.#set({ currentTime, segment: segment && isInside(segment, currentTime) ? segment : undefined });
    if (this.#spark?.source && this.media.readyState) this.media.currentTime = currentTime;
  }

  /** A clip at its beginning; what was begun before is over. */
  #open(opening: Partial<PlayerState>): void {
    this.#endWait();
    this.#requests.reject('AbortError', 'stopped');
    this.#quench();
    this.#set({ ...initialState, ...opening });
  }

  /** The media lets go of what it was given here. */
  #quench(): void {
    if (!this.#spark) return;
    this.#spark = undefined;
    this.#placed = false;
    this.#media?.pause(); // `load()` does that only for media that has a source
    this.#media?.removeAttribute('src');
    this.#media?.load();
  }

  #listen(media: HTMLVideoElement): HTMLVideoElement {
    const { signal } = this.#life;
    const hear = ({ type }: Event) => this.#spark?.source && !this.#player && this.#hear(media, type);
    for (const type of ['loadedmetadata', 'timeupdate', ...Object.keys(phases)])
      media.addEventListener(type, hear, { signal });
    return media;
  }

  /** The media plays, pauses and ends by itself as long as the player is not there. */
  #hear(media: HTMLVideoElement, type: string): void {
    const { segment, currentTime } = this.#state;
    const phase = phases[type];
    // Set earlier, as HTML's "default playback start position", it stops WebKitGTK for good now and then (2.50).
    if (type === 'loadedmetadata') {
      this.#placed = true;
      if (currentTime) media.currentTime = currentTime;
    }
    if (segment && media.currentTime >= segment.end) {
      if (this.#options.loop) media.currentTime = segment.start;
      else media.pause();
    }
    if (!phase || media.error || (type === 'pause' && !media.paused)) return; // of media that has failed, the player will hear
    this.#endWait();
    this.#set({ phase, waiting: false });
    if (phase === 'playing') this.#requests.resolve();
  }

  #kindle(begun: Spark): void {
    this.#spark = begun;
    begun.played.catch(({ name, message }: Error) => {
      if (name === 'NotAllowedError' && this.#spark === begun && !this.#player) this.#rest(name, message);
    });
  }

  /** Stands, because somebody wants it to: a viewer, or the browser. */
  #rest(name: string, message: string): void {
    this.#media?.pause();
    this.#endWait();
    this.#requests.reject(name, message);
    const { phase } = this.#state;
    if (phase === 'starting' || phase === 'playing') this.#set({ phase: 'paused', waiting: false });
  }

  /** Fetches the player, once. */
  #come(): Promise<Player> {
    if (this.#coming) return this.#coming;
    const { signal } = this.#life;
    const coming = this.#takeOver(signal);
    this.#coming = coming;
    coming.catch((error) => {
      if (signal.aborted) return;
      this.#coming = undefined;
      this.#giveUp('engine', String(error), this.#spark?.source);
    });
    return coming;
  }

  /** From here on, the player has the media. */
  async #takeOver(signal: AbortSignal): Promise<Player> {
    this.script = this.#fetchScript().then((script) => script); // another promise each time, by which it is known
    const { Player } = await this.script;
    for (let clip = this.#expected; clip; clip = clip === this.#expected ? undefined : this.#expected)
      await clip;
    signal.throwIfAborted();
    const player = new Player({ media: this.media });
    const { clip, phase, segment } = this.#state;
    player.setClip(clip, {
      ...this.#options,
      position: Math.min(this.currentTime, segment?.end ?? Infinity),
    });
    player.addEventListener('change', () => this.#tell(), { signal });
    this.#endWait();
    this.#player = player;
    if (this.#spark?.source) player.follow(this.#spark);
    // What plays already may have come to its segment's end this moment: to play that is to leave it.
    if (phase === 'starting')
      player.play().then(
        () => this.#requests.resolve(),
        ({ name, message }) => this.#requests.reject(name, message),
      );
    this.#tell();
    return player;
  }

  /**
   * What was waited for does not come, and without it only a source that the browser plays itself may. While nobody
   * sees that, or without a network, there is time: then all begins again as soon as waiting counts.
   */
  #giveUp(code: PlayerErrorCode, message: string, native?: ClipSource): void {
    freshImports();
    if (this.#player || this.#state.phase !== 'starting') return;
    if (!this.#clock.counts()) {
      this.#endWait();
      this.#set({ waiting: true, offline: !navigator.onLine });
      this.#timers.push(this.#clock.every(1, () => this.#clock.counts() && this.play()));
    } else if (!native) {
      const { clip, segment, currentTime } = this.#state;
      this.fail({ code, message });
      this.#set({ clip, segment, currentTime });
    }
  }

  #set(change: Partial<PlayerState>): void {
    this.#state = Object.freeze({ ...this.#state, ...change });
    this.#tell();
  }

  #tell(): void {
    const { clip, phase, waiting, offline } = this.state;
    const news = [clip, phase, waiting, offline, this.#player];
    if (news.every((value, index) => value === this.#told[index])) return;
    this.#told = news;
    this.dispatchEvent(new Event('change'));
  }
}
