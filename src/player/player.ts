import type { Clip } from '../clip/clip.js';
import { loadEngineFor } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { isInside } from './excerpt.js';
import { ExpectedClip } from './expected-clip.js';
import type { ManagedPlayback } from './managed-playback.js';
import { isActive } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
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
import { findLanguage } from './tracks/find-language.js';
import { prefersReducedData } from './tracks/save-data.js';

/**
 * Plays a clip, without looks, from the facade on: commands come in, the state goes out as frozen snapshots with a
 * `change` event each. Nothing here says that media plays or pauses but what the media reports. The media element is
 * made, and driven, by the first command that needs it.
 */
export class Player extends EventTarget {
  readonly #parts: PlayerParts;
  readonly #session: PlayerSession;
  readonly #expected = new ExpectedClip();
  /** The language in which captions were asked for last. */
  #captionLanguage: string | undefined;

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

  /** The media element, if there is one yet. */
  get currentMedia(): HTMLVideoElement | undefined {
    return this.#session.element.current;
  }

  /** The media element, made now if there is none; what manages it follows. */
  get media(): HTMLVideoElement {
    const media = this.#session.element.get();
    this.#session.slot.load();
    return media;
  }

  /** What HTML says of a broadcast, and its media element may know otherwise. */
  get timeline(): Playback['timeline'] {
    return this.#playback?.timeline;
  }

  /** Seconds; until media stands there, the position at which it will begin. */
  get currentTime(): number {
    return (this.#session.isPlaced && this.#session.element.current?.currentTime) || this.state.currentTime;
  }

  /** A clip is on its way, until the promise settles; a `play()` waits for it. */
  expect(clip: Promise<void>): void {
    this.#expected.set(clip);
  }

  /**
   * Shows another clip: what played stops, and nothing is fetched. The same media under another description plays on;
   * then the answer is false. A clip that was awaited begins, where the one before stood.
   */
  setClip(clip: Clip | undefined, options: PlayerOptions = {}): boolean {
    const { phase, clip: before } = this.state;
    const isAwaited = this.#expected.take(clip, this.state);
    if (clip && phase !== 'idle' && isSameMedia(clip, before)) {
      this.#session.store.set({ clip });
      return false;
    }
    const position = isAwaited && before ? this.currentTime : options.position;
    this.#captionLanguage = options.captions;
    this.#playback?.unload();
    if (!isAwaited) this.#session.store.transition('reset');
    this.#session.open(openingState(clip, { ...options, position }));
    if (isAwaited && clip) this.#session.start();
    return true;
  }

  /** Plays from where it is, in the task of the call; settles as `HTMLMediaElement.play()` does, and always. */
  play(): Promise<void> {
    const { phase, error } = this.state;
    const blocked = this.#parts.blocked?.();
    if (phase === 'playing') return Promise.resolve();
    const asked = this.#session.requests.add();
    if (error) this.#session.requests.reject('NotSupportedError', error.message);
    else if (blocked) this.#session.requests.reject('NotAllowedError', blocked);
    else this.#session.start();
    return asked;
  }

  pause(): void {
    this.#playback?.pause();
    this.#session.requests.reject('AbortError', 'paused');
    if (this.state.phase === 'starting') this.#session.store.transition('pause');
  }

  /** The rule of every toggle: what plays, or is about to, pauses; all else plays. */
  togglePaused(): Promise<void> {
    if (!isActive(this.state.phase)) return this.play();
    this.pause();
    return Promise.resolve();
  }

  /** Fetches the media without playing it, as far as its `preload` says; what plays stops, and does not say so (HTML). */
  load(): void {
    const { clip } = this.state;
    this.pause();
    this.#session.store.transition('pause');
    this.#session.element.get();
    const load = (playback: Playback) =>
      this.state.clip === clip && !isActive(this.state.phase) && playback.load?.();
    if (this.#playback?.load) load(this.#playback);
    else this.#session.slot.load().then(load, () => undefined); // that the script is lost is told by a `play()`
  }

  /** There is no clip, for a reason that is told; what played stops. */
  fail(error: PlayerError): void {
    this.#expected.set(undefined);
    this.#session.slot.detach();
    this.#session.open(openingState(undefined, {}));
    this.#session.fail(error);
  }

  /** Begins again after a failure, at the position that was reached. */
  retry(): void {
    this.#parts.refresh?.();
    this.#expected.retry();
    this.#session.start((playback) => playback.retry());
  }

  /** Goes to a position in seconds; a position outside the excerpt lifts it. */
  seek(position: number): void {
    const { excerpt } = this.state;
    const time = seekTarget(this.state, position);
    if (excerpt && !isInside(excerpt, time)) this.#session.liftExcerpt();
    this.#session.store.set({ excerptEnded: false });
    if (this.#session.isPlaced) this.#playback?.seek(time);
    else {
      this.#session.store.needsSeek = true;
      this.#session.store.set({ currentTime: time });
    }
  }

  /** Plays on beyond the end of the excerpt, which is lifted. */
  watchOn(): Promise<void> {
    this.#session.liftExcerpt();
    return this.play();
  }

  /** Plays what is on now. */
  goLive(): Promise<void> {
    const { live } = this.state;
    if (live) this.seek(live.end);
    return this.play();
  }

  /** From 0 to 1; a value outside is clamped. */
  setVolume(volume: number): void {
    this.#session.element.set({ volume: Math.min(1, Math.max(0, volume)) });
  }

  setMuted(muted: boolean): void {
    this.#session.element.set({ muted });
  }

  /** Mutes, or unmutes to a volume that can be heard. */
  toggleMuted(): void {
    const { muted, volume } = this.#session.element.current ?? this.state;
    if (volume === 0) this.setVolume(0.5);
    this.setMuted(!muted && volume > 0);
  }

  /** The speed, where 1 is normal; it holds for other sources as well. */
  setPlaybackRate(playbackRate: number): void {
    this.#session.element.set({ playbackRate });
  }

  /** Takes one of `state.renditions`, by `id`. */
  setRendition(id: string): void {
    this.#playback?.setRendition?.(id);
  }

  /** Takes one of `state.audioTracks`, by `id`. */
  setAudioTrack(id: string): void {
    this.#playback?.setAudioTrack?.(id);
  }

  /** Whether the clip, or its excerpt, begins again at its end. */
  setLoop(loop: boolean): void {
    this.#session.store.set({ loop });
    this.#session.applyLoop();
  }

  /** Shows captions in a language (BCP 47), or none. */
  showCaptions(language: string | undefined): void {
    const captions = findLanguage(this.state.captionChoices, language)?.language;
    const show = this.#playback?.showCaptions?.bind(this.#playback);
    this.#captionLanguage = language ?? this.#captionLanguage;
    this.#session.store.set({ captionsRequested: language, ...(!show && { captions }) });
    show?.();
  }

  /** Hides captions, or shows them in the language shown last, else in the clip's, else the first there is. */
  toggleCaptions(): void {
    const { captions, captionChoices, clip } = this.state;
    const language = this.#captionLanguage ?? clip?.language;
    const choice = findLanguage(captionChoices, language) ?? captionChoices[0];
    this.showCaptions(captions === undefined ? (choice?.language ?? language) : undefined);
  }

  /**
   * Fetches the scripts that the clip will need, and watches the target for a sign that somebody is about to press play;
   * nothing for a viewer who saves data.
   */
  prepare(target: EventTarget): void {
    const [first] = this.state.clip?.sources ?? [];
    if (!first || this.#session.element.current || prefersReducedData()) return;
    this.#session.slot.loadScript().then(
      ({ watchIntent }) => watchIntent(target, this),
      () => undefined, // it shows when the clip is played, and is tried again
    );
    loadEngineFor(first);
    if (playsNatively(first)) this.#session.element.prepare(first);
  }

  /** As `Preloadable` says. */
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

  /** Has a managed playback drive the media from now on, with what has been begun. */
  attach(create: (host: PlaybackHost) => ManagedPlayback): void {
    this.#session.slot.attach(create);
  }

  /** Stops, and lets go of the media and all that belongs to it; clip, excerpt and position stay. */
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
