import type { Clip, ClipSource } from '../clip/clip.js';
import type { Engine, EngineReport, EngineType } from './engines/engine.js';
import { engineTypes } from './engines/engine-list.js';
import { EngineSlot } from './engines/engine-slot.js';
import { retyped } from './engines/retype-source.js';
import { isInside } from './excerpt.js';
import { liveTimeline, nextLiveWindow, type Timeline } from './live-window.js';
import { isSameMedia, openingState, type PlayerOptions } from './opening-state.js';
import { isWaiting, nextPhase, type Sign } from './phase.js';
import { PlayRequests } from './play-requests.js';
import { type PlayerError, playerError } from './player-error.js';
import { initialState, type PlayerState } from './player-state.js';
import { browserClock, type Clock } from './retry/clock.js';
import { browserConnection, type Connection } from './retry/connection.js';
import { Trouble } from './retry/retry-controller.js';
import { seekTarget } from './seek-range.js';
import type { Spark } from './spark.js';
import { Captions } from './tracks/captions.js';
import { choicesOf, chosenSource } from './tracks/choices-of.js';
import { thrifty } from './tracks/thrifty.js';

/** What a player is made of; all but the media element has a default. */
export interface PlayerParts {
  readonly media: HTMLVideoElement;
  readonly engines?: readonly EngineType[];
  readonly clock?: Clock;
  readonly connection?: Connection;
}

/**
 * Plays a clip, headless: commands come in, the state goes out as frozen snapshots with a `change` event each.
 * Nothing here says that media plays or pauses but what its engine reports.
 */
export class Player extends EventTarget {
  #state = initialState;
  #options: PlayerOptions = {};
  #tried = 0;
  #position = 0;
  #settling = false;
  #wanted = false;
  readonly #requests = new PlayRequests();
  readonly #life = new AbortController();
  readonly #captions: Captions;
  readonly #slot: EngineSlot;
  readonly #connection: Connection;
  readonly #trouble: Trouble;
  readonly media: HTMLVideoElement;

  constructor(parts: PlayerParts) {
    super();
    const { media, engines = engineTypes, clock = browserClock, connection = browserConnection } = parts;
    this.media = media;
    this.#connection = connection;
    this.#slot = new EngineSlot(engines, (said) => this.#hear(said));
    const { signal } = this.#life;
    const troubled = {
      waits: () => isWaiting(this.#state.phase),
      position: () => this.#position,
      mediaTime: () => media.currentTime,
      stands: () => this.#move('waiting'),
      hasOthers: () => this.#left.some((source) => this.#slot.typeFor(source)),
      tried: () => this.#share,
      noticed: () => this.#set({ waiting: true }),
      offline: (offline: boolean) => this.#set({ offline }),
      again: () => this.#again(),
      next: (reason: PlayerError) => this.#next(reason),
      tell: (reason: PlayerError) => this.#fail(reason),
    };
    this.#trouble = new Trouble(clock, connection, troubled, signal);
    this.#captions = new Captions(media, (change) => this.#set(change), signal);
    media.addEventListener('volumechange', () => this.#hearSound(), { signal });
    this.#hearSound();
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** What HTML says of a broadcast, and its media element may know otherwise. */
  get timeline(): Timeline | undefined {
    return liveTimeline(this.#state);
  }

  /** Seconds; until media stands there, the position at which it will begin. */
  get currentTime(): number {
    return (this.#liveEngine && this.media.currentTime) || this.#state.currentTime;
  }

  /**
   * Shows another clip: what played stops, and nothing is fetched. The same media under another description
   * plays on; then the answer is false.
   */
  setClip(clip: Clip | undefined, options: PlayerOptions = {}): boolean {
    if (clip && this.#state.phase !== 'idle' && isSameMedia(clip, this.#state.clip)) {
      this.#set({ clip });
      return false;
    }
    const opening = openingState(clip, options);
    this.#options = options;
    this.#position = opening.currentTime;
    this.#reset();
    this.#set(opening);
    this.#captions.set(clip?.tracks ?? []);
    if (options.captions) this.#captions.show(options.captions);
    return true;
  }

  /** Plays from where it is; settles as `HTMLMediaElement.play()` does, and always. */
  play(): Promise<void> {
    if (this.#state.phase === 'playing') return Promise.resolve();
    const asked = this.#requests.add();
    if (this.#state.phase === 'failed') {
      this.#requests.reject('NotSupportedError', this.#state.error?.message ?? '');
      return asked;
    }
    this.#wanted = true;
    if (this.#state.segmentEnded) this.#liftSegment();
    this.#move('start');
    if (this.#slot.engine) this.#playEngine();
    else this.#next();
    return asked;
  }

  pause(): void {
    this.#wanted = false;
    this.#slot.engine?.pause();
    this.#requests.reject('AbortError', 'paused');
    if (this.#state.phase === 'starting') this.#move('pause');
  }

  /** Fetches the media without playing it, as far as its `preload` says; what plays stops, and does not say so (HTML). */
  load(): void {
    this.pause();
    this.#move('pause');
    this.#tried = 0;
    this.#next();
  }

  /** Takes over media that was begun before there was a player, with a source of the clip, where it stands. */
  follow({ source, played }: Spark): void {
    const type = source && this.#slot.typeFor(source);
    if (!type || this.#state.phase !== 'idle') return;
    const { media } = this;
    this.#tried = 1 + thrifty(this.#state.clip?.sources).findIndex(({ src }) => src === source.src);
    this.#settling = media.currentTime < this.#position - 0.1;
    this.#set({ source, ...choicesOf(this.#state.clip, source) });
    this.#slot.drive(type, media);
    this.#applyLoop();
    this.#wanted = !media.paused || media.error !== null;
    this.#move('start');
    if (media.error) this.#giveUp(playerError(media.error, source.src));
    else if (media.ended) this.#move('ended');
    else if (media.paused) this.#stand();
    else if (media.readyState >= media.HAVE_FUTURE_DATA) this.#move('playing');
    this.#heed(played);
  }

  /** Begins again after a failure, at the position that was reached. */
  retry(): void {
    this.#trouble.forget();
    this.#tried = 0;
    this.#wanted = true;
    this.#move('start');
    this.#next();
  }

  /** Goes to a position in seconds; a position outside the segment lifts it. */
  seek(position: number): void {
    const { segment } = this.#state;
    const time = seekTarget(this.#state, position);
    if (segment && !isInside(segment, time)) this.#liftSegment();
    this.#set({ segmentEnded: false });
    if (this.#liveEngine) this.#liveEngine.seek(time);
    else {
      this.#position = time;
      this.#set({ currentTime: time });
    }
  }

  /** Plays on beyond the end of the segment, which is lifted. */
  watchOn(): Promise<void> {
    this.#liftSegment();
    return this.play();
  }

  /** Plays what is on now. */
  goLive(): Promise<void> {
    const { live } = this.#state;
    if (live) this.seek(live.end);
    return this.play();
  }

  /** 0 to 1; what lies outside is brought inside. */
  setVolume(volume: number): void {
    this.media.volume = Math.min(1, Math.max(0, volume));
  }

  setMuted(muted: boolean): void {
    this.media.muted = muted;
  }

  /** Takes the sound away or brings it back, and never to a volume of nothing. */
  toggleMuted(): void {
    const silent = this.media.muted || this.media.volume === 0;
    if (silent && this.media.volume === 0) this.media.volume = 0.5;
    this.media.muted = !silent;
  }

  /** How fast it plays, of 1; another source as well. */
  setRate(rate: number): void {
    this.media.defaultPlaybackRate = rate;
    this.media.playbackRate = rate;
  }

  /** Takes one of `state.qualities`, by `id`. */
  setQuality(id: string): void {
    this.#choose(id, (engine) => engine.setQuality?.(id));
  }

  /** Takes one of `state.sounds`, by `id`. */
  setSound(id: string): void {
    this.#choose(id, (engine) => engine.setSound?.(id));
  }

  /** Whether the clip, or its segment, begins again at its end. */
  setLoop(loop: boolean): void {
    this.#options = { ...this.#options, loop };
    this.#applyLoop();
  }

  /** Shows captions in a language (BCP 47), or none. */
  showCaptions(language: string | undefined): void {
    this.#options = { ...this.#options, captions: language };
    this.#captions.show(language);
  }

  /** Hides captions, or shows them in the language shown last, else in the clip's, else the first there is. */
  toggleCaptions(): void {
    const { captions, clip } = this.#state;
    if (captions !== undefined) this.#captions.show(undefined);
    else {
      this.showCaptions(this.#options.captions ?? clip?.language);
      if (this.#state.captions === undefined) this.showCaptions(this.#state.captionChoices[0]?.language);
    }
  }

  /** Stops for good, and lets go of the media and all that belongs to it. */
  dispose(): void {
    this.#reset();
    this.#life.abort();
  }

  /** The engine, where the position is the media's to say: not before its metadata, nor after a failure. */
  get #liveEngine(): Engine | undefined {
    return this.#settling || this.#state.phase === 'failed' ? undefined : this.#slot.engine;
  }

  #hearSound(): void {
    const { volume, muted } = this.media;
    this.#set({ volume, muted });
  }

  #reset(): void {
    this.#trouble.renew();
    this.#wanted = false;
    this.#settling = false;
    this.#tried = 0;
    this.#requests.reject('AbortError', 'another clip, or removed');
    this.#slot.end();
    this.#move('reset');
    const { volume, muted, captionChoices, captions } = this.#state;
    this.#set({ ...initialState, clip: this.#state.clip, volume, muted, captionChoices, captions });
  }

  /** Goes to the next source that anything here accepts; with none left, fails. */
  #next(reason?: PlayerError): void {
    this.#trouble.another();
    const sources = this.#left;
    const found = sources.findIndex((source) => this.#slot.typeFor(source));
    const source = sources[found];
    this.#tried += found + 1;
    if (source) this.#feed(source);
    else this.#fail(reason ?? { code: 'no-source', message: 'no source of the clip can be played here' });
  }

  #feed(source: ClipSource): void {
    const type = this.#slot.typeFor(source);
    if (!type) return;
    this.#settling = this.#position > 0;
    this.#set({ source, ...choicesOf(this.#state.clip, source) });
    this.#slot.load(type, source, this.media);
    this.#applyLoop();
    if (this.#wanted) this.#playEngine();
  }

  /** A choice is another source, which goes on from the same position, or the engine's affair. */
  #choose(id: string, ask: (engine: Engine) => void): void {
    const { clip, source, quality, sound, phase } = this.#state;
    const chosen = chosenSource(clip, id);
    if (!chosen && this.#slot.engine) ask(this.#slot.engine);
    if (!chosen || !source || id === quality || id === sound) return;
    this.#position = this.currentTime;
    this.#tried = 0;
    this.#wanted = phase === 'playing' || isWaiting(phase);
    if (this.#wanted) this.#move('waiting');
    this.media.preload = 'auto'; // what stands still shows its picture all the same
    this.#feed(chosen);
  }

  #playEngine(): void {
    this.#heed(this.#slot.engine?.play());
  }

  async #heed(played: Promise<void> | undefined): Promise<void> {
    try {
      await played;
    } catch (error) {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (refused) this.#refuse(error.message); // all else comes as a report: the source's error, or another load
    }
  }

  /** What has been paused already stays so; nobody waits for it. */
  #stand(): void {
    const { segment } = this.#state;
    this.#requests.reject('AbortError', 'paused');
    this.#set({ segmentEnded: segment !== undefined && this.media.currentTime >= segment.end });
    this.#move('pause');
  }

  /** The browser wants a press before it plays: not a failure. */
  #refuse(message: string): void {
    this.#wanted = false;
    this.#requests.reject('NotAllowedError', message);
    this.#move('pause');
  }

  #hear({ state, choices, sign: said, progress, error, lapse, times }: EngineReport): void {
    // Dead media may pause by itself; nobody has asked for that.
    const sign = said === 'pause' && this.#wanted && this.#trouble.pending ? undefined : said;
    if (progress) this.#trouble.kick();
    if (state) this.#set(this.#understood(state));
    if (choices) this.#set(choicesOf(this.#state.clip, this.#state.source, choices));
    if (sign) this.#move(sign);
    const { phase } = this.#state;
    if (sign === 'playing') this.#requests.resolve();
    if (phase === 'playing') this.#trouble.playing();
    if (sign === 'pause' || sign === 'ended') this.#requests.reject('AbortError', 'stopped');
    if (lapse && phase !== 'failed') this.#trouble.meet(lapse, { times, alive: !isWaiting(phase) });
    if (error) this.#giveUp(error, times);
    else this.#keepSegment();
  }

  /** With the clip's own position: media that has its metadata is put there; until then, and after a failure, it is the time. */
  #understood(state: Partial<PlayerState>): Partial<PlayerState> {
    const { currentTime = this.#position, duration = Number.NaN } = state;
    const failed = this.#state.phase === 'failed';
    if (!this.#settling && !failed) this.#position = currentTime;
    else if (!failed && !Number.isNaN(duration)) {
      this.#settling = false;
      if (Math.abs(currentTime - this.#position) > 0.1) this.#slot.engine?.seek(this.#position);
    }
    const { live: before, duration: known, seekable } = this.#state;
    const live = nextLiveWindow(before, { duration: known, seekable, ...state });
    return { ...state, currentTime: this.#position, live };
  }

  /** A source is dead, as far as its engine knows. */
  #giveUp(reason: PlayerError, times?: number): void {
    const { phase, source } = this.#state;
    if (phase === 'failed') return;
    const better = /^(no-source|decode)$/.test(reason.code) && source && retyped(source);
    if (phase === 'playing') this.#move('waiting');
    if (better) this.#feed(better);
    else this.#trouble.meet(reason, { times });
  }

  /** The sources that have not been tried yet. */
  get #left(): readonly ClipSource[] {
    return thrifty(this.#state.clip?.sources).slice(this.#tried);
  }

  /** The same source once more. */
  #again(): void {
    const { source } = this.#state;
    this.#trouble.kick();
    if (source && !this.#slot.engine?.again()) this.#feed(source);
  }

  #fail(error: PlayerError): void {
    this.#trouble.forget();
    this.#slot.engine?.pause();
    this.#slot.engine?.unload();
    this.#wanted = false;
    this.#set({ error, currentTime: this.#position });
    this.#move('fail');
    this.#requests.reject('NotSupportedError', error.message);
  }

  /** The part of the sources that are tried, 0 to 1. */
  get #share(): number {
    const count = this.#state.clip?.sources.length ?? 1;
    return Math.min(Math.max(1, this.#tried), count) / count;
  }

  /** A segment that reaches beyond the media is over when the media is. */
  #keepSegment(): void {
    const { segment, currentTime, phase } = this.#state;
    const { loop } = this.#options;
    if (!segment || !(phase === 'playing' ? currentTime >= segment.end : loop && phase === 'ended')) return;
    if (!loop) {
      this.#slot.engine?.pause();
      this.#set({ segmentEnded: true });
    } else {
      this.#slot.engine?.seek(segment.start);
      this.#move('start');
      if (phase === 'ended') this.#playEngine();
    }
  }

  #liftSegment(): void {
    this.#set({ segment: undefined, segmentEnded: false });
    this.#applyLoop();
  }

  /** The media knows the clip's loop; a segment's is ours. */
  #applyLoop(): void {
    const { loop = false } = this.#options;
    this.media.loop = loop && !this.#state.segment;
  }

  #move(sign: Sign): void {
    const phase = nextPhase(this.#state.phase, sign);
    if (phase === this.#state.phase) return;
    const waits = isWaiting(phase);
    const began = waits && !isWaiting(this.#state.phase);
    const waiting = waits && this.#state.waiting;
    const offline = waits && !this.#connection.online;
    this.#set({ phase, waiting, offline, ...(phase !== 'failed' && { error: undefined }) });
    this.#trouble.moved(this.#state.phase, began); // whoever heard of the change may have moved on
  }

  #set(change: Partial<PlayerState>): void {
    const keys = Object.keys(change) as (keyof PlayerState)[];
    if (keys.every((key) => Object.is(change[key], this.#state[key]))) return;
    this.#state = Object.freeze({ ...this.#state, ...change });
    this.dispatchEvent(new Event('change'));
  }
}
