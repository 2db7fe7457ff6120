import type { ClipSource } from '../clip/clip.js';
import { closedToScripts } from './engines/closed-to-scripts.js';
import type { Engine, EngineReport, EngineType } from './engines/engine.js';
import { engineList } from './engines/engine-list.js';
import { EngineSlot } from './engines/engine-slot.js';
import { playerError } from './engines/media-error.js';
import { otherSource } from './engines/retype-source.js';
import { isUnnamed, sniffType } from './engines/sniff-type.js';
import { lacksSound } from './lacks-sound.js';
import { liveTimeline, nextLiveWindow } from './live-window.js';
import { hasNoSource, selectedSrc } from './media-source.js';
import { isActive, isWaiting, type Phase } from './phase.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
import type { PlayerState } from './player-state.js';
import { type RecoveryHost, RetryController } from './retry/retry-controller.js';
import { Captions } from './tracks/captions.js';
import { chosenSource, trackChoices } from './tracks/renditions.js';
import { orderForSaveData } from './tracks/save-data.js';

export { watchIntent } from './watch-intent.js';

/**
 * Drives the media element through engines: tries the sources in order, retries failures, and offers renditions, audio
 * tracks and captions.
 */
export class ManagedPlayback implements Playback, RecoveryHost {
  /** The number of sources of the clip that have been tried. */
  #tried = 0;
  readonly #life = new AbortController();
  readonly #slot: EngineSlot;
  readonly #retry: RetryController;
  readonly #captions: Captions;

  constructor(
    readonly host: PlaybackHost,
    engines: readonly EngineType[] = engineList,
  ) {
    const { signal } = this.#life;
    this.#slot = new EngineSlot(engines, (report) => this.#takeReport(report));
    this.#retry = new RetryController(this, host.clock, host.connection, signal);
    this.#captions = new Captions(host.media, (change) => host.store.set(change), signal);
  }

  /** Takes over the media element in its current state, with the source that it already plays. */
  attach(source?: ClipSource): void {
    const { media } = this.host;
    const type = source && this.#slot.typeFor(source);
    this.open();
    if (type) {
      this.#take(source);
      this.#slot.drive(type, media);
      this.#takeSelected();
    }
    this.#retry.phaseChanged(this.phase, isWaiting(this.phase));
    if (type && hasNoSource(media)) this.#sourceFailed(playerError(media.error, media.currentSrc));
    else if (!type && isActive(this.phase)) this.play();
  }

  get timeline(): Playback['timeline'] {
    return liveTimeline(this.#state);
  }

  get phase(): Phase {
    return this.#state.phase;
  }

  get position(): number {
    return this.#state.currentTime;
  }

  get mediaTime(): number {
    return this.host.media.currentTime;
  }

  get hasOtherSources(): boolean {
    return this.#untried.some((source) => this.#slot.typeFor(source));
  }

  get triedShare(): number {
    const count = this.#state.clip?.sources.length ?? 1;
    return Math.min(Math.max(1, this.#tried), count) / count;
  }

  play(): void {
    if (this.#slot.engine) this.#playEngine();
    else this.nextSource();
  }

  pause(): void {
    this.#slot.engine?.pause();
  }

  seek(position: number): void {
    this.#slot.engine?.seek(position);
  }

  load(): void {
    this.#tried = 0;
    this.nextSource();
  }

  retry(): void {
    this.#retry.reset();
    this.load();
  }

  unload(): void {
    this.#retry.clipChanged();
    this.#tried = 0;
    this.#slot.end();
  }

  open(): void {
    const { clip, phase, captionsRequested } = this.#state;
    const isSet = this.#captions.set(clip?.tracks ?? [], phase !== 'idle');
    if (isSet && captionsRequested) this.showCaptions();
  }

  end(): void {
    this.unload();
    this.#life.abort();
  }

  phaseChanged(began: boolean): void {
    this.#retry.phaseChanged(this.phase, began);
  }

  showCaptions(): void {
    this.#captions.show(this.#state.captionsRequested);
  }

  /** Switches to one of `state.renditions`, by `id`. */
  setRendition(id: string): void {
    this.#choose(id, this.#state.rendition, (engine) => engine.setRendition?.(id));
  }

  /** Switches to one of `state.audioTracks`, by `id`. */
  setAudioTrack(id: string): void {
    this.#choose(id, this.#state.audioTrack, (engine) => engine.setAudioTrack?.(id));
  }

  showWaiting(): void {
    this.host.store.set({ waiting: true });
  }

  showOffline(offline: boolean): void {
    this.host.store.set({ offline });
  }

  stall(): void {
    this.host.store.transition('waiting');
  }

  reload(): void {
    const { source } = this.#state;
    this.#retry.progress();
    if (source && !this.#slot.engine?.reload()) this.#load(source);
  }

  /** Loads the next source that an engine accepts, or fails if there is none. */
  nextSource(reason?: PlayerError): void {
    this.#retry.sourceChanged();
    const sources = this.#untried;
    const found = sources.findIndex((source) => this.#slot.typeFor(source));
    const source = sources[found];
    this.#tried += found + 1;
    if (source) this.#load(source);
    else this.fail(reason ?? { code: 'no-source', message: 'no source of the clip can be played here' });
  }

  fail(error: PlayerError): void {
    this.#retry.reset();
    this.#slot.engine?.pause();
    this.#slot.engine?.unload();
    this.host.fail(error);
  }

  get #state(): PlayerState {
    return this.host.store.state;
  }

  get #sources(): readonly ClipSource[] {
    return orderForSaveData(this.#state.clip?.sources ?? []);
  }

  get #untried(): readonly ClipSource[] {
    return this.#sources.slice(this.#tried);
  }

  #load(source: ClipSource): void {
    const type = this.#slot.typeFor(source);
    if (!type) return;
    const { store, media } = this.host;
    store.needsSeek = this.position > 0;
    this.#setSource(source);
    this.#slot.load(type, source, media);
    if (isActive(this.phase)) this.#playEngine();
  }

  #setSource(source: ClipSource): void {
    this.host.store.set({ source, ...trackChoices(this.#state.clip, source) });
    if (this.#mayBeStream(source)) sniffType(source.src).then((type) => this.#retype(source, type));
  }

  /** Returns whether neither the source nor the clip has a type, so that the source may be a stream. */
  #mayBeStream(source: ClipSource): boolean {
    return isUnnamed(source) && this.#sources.some((own) => own.src === source.src && !own.type);
  }

  #retype(source: ClipSource, type: string | undefined): void {
    if (type && this.#state.source === source && this.phase !== 'failed') this.#load({ ...source, type });
  }

  #take(source: ClipSource): void {
    this.#tried = 1 + this.#sources.findIndex(({ src }) => src === source.src);
    this.#setSource(source);
  }

  /** Updates the source of the state. A media element with `<source>` children selects the next one itself. */
  #takeSelected(): void {
    const address = selectedSrc(this.host.media);
    const selected = address !== this.#state.source?.src && this.#sources.find(({ src }) => src === address);
    if (selected) this.#take(selected);
  }

  /** Loads the source with this `id` at the same position. If there is none, the engine applies the choice. */
  #choose(id: string, current: string, choose: (engine: Engine) => void): void {
    const { clip, source, phase } = this.#state;
    const chosen = chosenSource(clip, id);
    if (!chosen && this.#slot.engine) choose(this.#slot.engine);
    if (!chosen || !source || id === current) return;
    const { store, media } = this.host;
    if (!store.needsSeek && phase !== 'failed')
      store.set({ currentTime: media.currentTime || this.position });
    this.#tried = 0;
    if (isActive(phase)) store.transition('waiting');
    media.preload = 'auto'; // shows the frame at the new position, even if the media is paused
    this.#load(chosen);
  }

  async #playEngine(): Promise<void> {
    try {
      await this.#slot.engine?.play();
    } catch (error) {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (isRefused) this.host.refuse(error.message); // the engine reports all other reasons
    }
  }

  #takeReport(report: EngineReport): void {
    const { state, choices, event, progress, error, recoverableError, times } = report;
    // Media whose source has failed may pause itself. The viewer has not requested that.
    const isOwnPause = event === 'pause' && isActive(this.phase) && this.#retry.isPending;
    if (progress) this.#retry.progress();
    this.#takeSelected();
    if (choices) this.host.store.set(trackChoices(this.#state.clip, this.#state.source, choices));
    this.host.report({
      ...(state && { state: this.#withLiveWindow(state) }),
      ...(event && !isOwnPause && { event }),
    });
    const { phase } = this;
    if (phase === 'playing') this.#retry.playing();
    const reason = recoverableError ?? error;
    if (reason) this.#askBrowser(reason);
    if (recoverableError && phase !== 'failed')
      this.#retry.failed(recoverableError, { times, idle: !isWaiting(phase) });
    if (error) this.#sourceFailed(error, report);
  }

  /** Adds the live window. A live stream has no excerpt, because its positions move on. */
  #withLiveWindow(change: Partial<PlayerState>): Partial<PlayerState> {
    const { live: before, duration, seekable } = this.#state;
    const live = nextLiveWindow(before, { duration, seekable, ...change });
    return { ...change, live, ...(live && { excerpt: undefined }) };
  }

  /** Gives a stream without CORS headers to the browser's own player. Meanwhile the retry controller continues. */
  async #askBrowser(reason: PlayerError): Promise<void> {
    const { source, phase } = this.#state;
    const other = source && phase !== 'playing' && (await closedToScripts(source, reason, this.host.media));
    if (!other || this.#state.source !== source || this.phase === 'failed') return;
    this.#retry.sourceChanged();
    this.#load(other);
  }

  /** Handles the error of a source: tries it with another engine, else leaves it to the retry controller. */
  #sourceFailed(reason: PlayerError, { times, mediaError }: EngineReport = {}): void {
    const { phase, source } = this.#state;
    if (phase === 'failed') return;
    const isUnplayable = /^(no-source|decode)$/.test(reason.code) && source;
    const other = isUnplayable && otherSource(source, reason);
    const fail = () => this.#retry.failed(reason, { times, mediaError });
    if (phase === 'playing') this.stall();
    if (source && lacksSound(this.host.media)) this.#load(source);
    else if (other) this.#load(other);
    else if (isUnplayable && this.#mayBeStream(source)) sniffType(source.src).then((type) => type || fail());
    else fail();
  }
}
