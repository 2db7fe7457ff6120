import type { Clip } from '../clip/clip.js';
import { loadEngineFor } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { excerptAt } from './excerpt.js';
import { ExpectedClip } from './expected-clip.js';
import type { ManagedPlayback } from './managed-playback.js';
import { isActive } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
import type { Sound } from './player-media.js';
import { type PlayerParts, PlayerSession } from './player-session.js';
import {
  defaultSound,
  isSameMedia,
  openingState,
  type PlayerOptions,
  type PlayerState,
} from './player-state.js';
import type { Clock } from './retry/clock.js';
import { seekTarget } from './seek-target.js';
import { findCaptions } from './tracks/caption-choice.js';
import { prefersReducedData } from './tracks/save-data.js';

/**
 * Plays a clip without a user interface, from the facade to the end. Commands change the state only through reports
 * of the media. Every new snapshot fires `change`. The first command that needs the media element creates it.
 */
export class Player extends EventTarget {
  readonly #parts: PlayerParts;
  readonly #session: PlayerSession;
  readonly #expected = new ExpectedClip();
  /** The captions that were last requested, by id or language. */
  #captionsWanted: string | undefined;

  constructor(parts: PlayerParts) {
    super();
    this.#parts = parts;
    this.#session = new PlayerSession(
      parts,
      () => this.#expected.settled(),
      () => this.dispatchEvent(new Event('change')),
    );
  }

  get clock(): Clock {
    return this.#session.clock;
  }

  get state(): PlayerState {
    return this.#session.state;
  }

  /** The media element; undefined before one is needed. */
  get currentMedia(): HTMLVideoElement | undefined {
    return this.#session.element.current;
  }

  /** The media element, which is created if there is none. The getter also imports the managed playback. */
  get media(): HTMLVideoElement {
    const media = this.#session.element.get();
    this.#session.slot.load();
    return media;
  }

  /** `duration` and `seekable` of a live stream, where those of the media element differ; else undefined. */
  get timeline(): Playback['timeline'] {
    return this.#playback?.timeline;
  }

  /** The position in seconds. Before there is media, it is the start position. */
  get currentTime(): number {
    return (this.#session.isPlaced && this.#session.element.current?.currentTime) || this.state.currentTime;
  }

  /** Announces a clip that is loaded until the promise settles. `play()` waits for it. */
  expect(clip: Promise<void>): void {
    this.#expected.set(clip);
  }

  /**
   * Opens another clip: playback stops, and nothing is fetched. If it has the current source, playback continues, and the
   * method returns false. If a `play()` waits for the clip, it starts at the position of the previous one.
   */
  setClip(clip: Clip | undefined, options: PlayerOptions = {}): boolean {
    const { phase, clip: before } = this.state;
    const isAwaited = this.#expected.take(clip, this.state);
    if (clip && phase !== 'idle' && isSameMedia(clip, this.state)) {
      this.#session.store.set({ clip });
      this.#playback?.open?.();
      return false;
    }
    const isKept = before ? isAwaited : this.#session.store.needsSeek; // `seek()` was called before the first clip
    const position = isKept ? this.currentTime : options.position;
    this.#captionsWanted = options.captions;
    this.#playback?.unload();
    if (!isAwaited) this.#session.store.transition('reset');
    this.#session.open(openingState(clip, { ...options, position }));
    if (isAwaited && clip) this.#session.start();
    return true;
  }

  /** Plays from the current position, in the task of the call. The promise settles like that of `HTMLMediaElement`. */
  play(): Promise<void> {
    const { phase, error } = this.state;
    const blocked = this.#parts.blocked?.();
    if (phase === 'playing') return Promise.resolve();
    const request = this.#session.requests.add();
    if (error) this.#session.requests.reject('NotSupportedError', error.message);
    else if (blocked) this.#session.requests.reject('NotAllowedError', blocked);
    else this.#session.start();
    return request;
  }

  /** Pauses, as in HTML. The phase changes at once, so that a `play()` in the same task plays again. */
  pause(): void {
    this.#playback?.pause();
    this.#session.requests.reject('AbortError', 'paused');
    if (isActive(this.state.phase)) this.#session.store.transition('pause');
  }

  /** Pauses media that plays or should play, else plays. All toggles use it. */
  togglePaused(): Promise<void> {
    if (!isActive(this.state.phase)) return this.play();
    this.pause();
    return Promise.resolve();
  }

  /**
   * Loads the media without playback, if it is permitted and as far as `preload` allows. Playback stops without an
   * event, media with a position returns to its start, and an error ends (HTML, "load").
   */
  load(): void {
    const { clip, excerpt } = this.state;
    this.pause();
    if (this.#parts.blocked?.()) return;
    if (this.#session.isPlaced) {
      this.#session.store.set({ currentTime: excerpt?.start ?? 0 });
      this.#session.takeExcerpt(excerpt);
    }
    this.#session.store.transition('load');
    this.#session.element.get();
    const load = (playback: Playback) =>
      this.state.clip === clip && !isActive(this.state.phase) && playback.load?.();
    if (this.#playback?.load) load(this.#playback);
    else this.#session.slot.load().then(load, () => undefined); // `play()` reports a failed import
  }

  /** Removes the clip, stops playback and shows an error. */
  fail(error: PlayerError): void {
    this.#expected.set(undefined);
    this.#session.slot.detach();
    this.#session.open(openingState(undefined, {}));
    this.#session.fail(error);
  }

  /** Starts again after a failure, at the last position. */
  retry(): void {
    this.#parts.refresh?.();
    this.#expected.retry();
    this.#session.start((playback) => playback.retry());
  }

  /**
   * Seeks to a position in seconds, if the media is seekable. A position outside the excerpt removes the excerpt.
   * With `excerpt`, playback changes to that excerpt.
   */
  seek(position: number, excerpt = this.state.excerpt): void {
    const time = seekTarget(this.state, position);
    if (time === undefined) return;
    this.#session.takeExcerpt(excerptAt(excerpt, time));
    if (this.#session.isPlaced) this.#playback?.seek(time);
    else this.#session.store.needsSeek = true;
    this.#session.store.set({ currentTime: time });
  }

  /** Removes the excerpt and continues after its end. */
  watchOn(): Promise<void> {
    this.#session.takeExcerpt();
    return this.play();
  }

  /** Seeks to the live edge and plays. */
  goLive(): Promise<void> {
    const { live } = this.state;
    if (live) this.seek(live.end);
    return this.play();
  }

  /** Sets the volume, 0 to 1; other values are clamped. */
  setVolume(volume: number): void {
    this.setSound({ volume: Math.min(1, Math.max(0, volume)) });
  }

  /** Sets whether the sound is off. */
  setMuted(muted: boolean): void {
    this.setSound({ muted });
  }

  /** Sets volume, mute and speed. Before there is media, the values are stored. */
  setSound(sound: Sound): void {
    this.#session.element.set(sound);
  }

  /** Mutes, or unmutes with an audible volume. */
  toggleMuted(): void {
    const { muted, volume } = this.#session.element.current ?? this.state;
    if (volume === 0) this.setVolume(0.5);
    this.setMuted(!muted && volume > 0);
  }

  /** Sets the speed for all sources; 1 is normal. */
  setPlaybackRate(playbackRate: number): void {
    this.setSound({ playbackRate });
  }

  /** Switches to one of `state.renditions`, by `id`. */
  setRendition(id: string): void {
    this.#playback?.setRendition?.(id);
  }

  /** Switches to one of `state.audioTracks`, by `id`. */
  setAudioTrack(id: string): void {
    this.#playback?.setAudioTrack?.(id);
  }

  /** Sets whether the clip or its excerpt repeats. */
  setLoop(loop: boolean): void {
    this.#session.store.set({ loop });
    this.#session.applyLoop();
  }

  /** Shows captions by an `id` of `state.captionChoices`, else by language (BCP 47). Undefined hides them. */
  showCaptions(wanted: string | undefined): void {
    const choice = findCaptions(this.state.captionChoices, wanted);
    const show = this.#playback?.showCaptions?.bind(this.#playback);
    const shown = { captions: choice?.language, captionTrack: choice?.id };
    this.#captionsWanted = wanted ?? this.state.captionTrack ?? this.#captionsWanted;
    this.#session.store.set({ captionsRequested: wanted, ...(!show && shown) });
    show?.();
  }

  /** Hides captions, or shows the last requested ones, else those in the clip's language, else the first ones. */
  toggleCaptions(): void {
    const { captions, captionChoices, clip } = this.state;
    const wanted = this.#captionsWanted ?? clip?.language;
    const choice = findCaptions(captionChoices, wanted) ?? captionChoices[0];
    this.showCaptions(captions === undefined ? (choice?.id ?? wanted) : undefined);
  }

  /**
   * Imports the scripts that a press needs, and watches the target for intent, of which the `event` is the first sign.
   * Does nothing for a viewer who saves data.
   */
  prepare(target: Element, event?: Event): void {
    const [first] = this.state.clip?.sources ?? [];
    if (!first || this.state.phase !== 'idle' || prefersReducedData()) return;
    this.#session.slot.loadScript().then(
      ({ watchIntent }) => watchIntent(target, this, event),
      () => undefined, // a press imports it again, and reports a failure
    );
    loadEngineFor(first);
    if (playsNatively(first)) this.#session.element.prepare(first);
  }

  /** As `Preloadable.preload()`. */
  preload(): boolean {
    const { phase, clip } = this.state;
    const mayPreload = phase === 'idle' && !!clip?.sources.length && !this.#session.isPreloading;
    if (!mayPreload || this.state.source || this.#parts.mayPreload?.() === false) return false;
    this.#session.isPreloading = true;
    this.media.preload = 'metadata';
    this.load();
    return true;
  }

  endPreload(): void {
    this.#session.endPreload();
  }

  /** Lets a managed playback drive the media, which the gesture playback may have started. */
  attach(create: (host: PlaybackHost) => ManagedPlayback): void {
    this.#session.slot.attach(create);
  }

  /** Stops playback, and releases the media element and its playback. Clip, excerpt and position stay. */
  dispose(): void {
    const { currentTime } = this;
    this.#session.slot.detach();
    this.#session.store.transition('reset');
    this.#session.open({ ...defaultSound, ...this.#session.element.release(), currentTime });
  }

  get #playback(): Playback | undefined {
    return this.#session.playback;
  }
}
