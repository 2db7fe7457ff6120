import type { Clip } from '../clip/clip.js';
import type { ClipFailure } from '../elements/player/clip-error-event.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import { nextPhase, type Sign } from '../player/phase.js';
import { type RemoteEvent, remoteEvents } from '../wire/remote-events.js';
import type { RemoteState } from '../wire/remote-state.js';
import { clipState, idleState, mediaState } from './clip-state.js';

const signs: { readonly [Event in RemoteEvent]?: Sign } = {
  play: 'start',
  playing: 'playing',
  waiting: 'waiting',
  pause: 'pause',
  ended: 'ended',
  seeking: 'seeking',
  'clip-error': 'fail',
};

/**
 * Watches a `<clip-player>` from outside, by its events and its `HTMLMediaElement` surface, for those who answer for it
 * in other windows. A facade stays one: the media element is not asked before there is one.
 */
export class ClipWatch {
  #clip: Clip | undefined;
  #failure: ClipFailure | undefined;
  #phase: RemoteState['phase'] = 'idle';
  #hasMedia = false;
  /** Resolves when the clip is known, or known to be unreadable. */
  readonly ready: Promise<void>;

  /** Make it before the element looks for its clip, and before anybody else listens. */
  constructor(
    readonly player: ClipPlayer,
    readonly signal: AbortSignal,
  ) {
    const known = new Promise<void>((settle) => {
      for (const type of ['clip-ready', 'clip-error'] as const) this.on(type, settle);
    });
    player.addEventListener('clip-ready', ({ detail }) => this.#know(detail.clip), { signal });
    player.addEventListener('clip-error', ({ detail }) => this.#fail(detail), { signal });
    for (const type of remoteEvents) this.on(type, () => this.#note(type));
    this.ready = known;
  }

  /** Calls with every event of that kind, until the watch ends. */
  on(type: RemoteEvent | 'progress', call: () => void): void {
    this.player.addEventListener(type, () => call(), { signal: this.signal });
  }

  get clip(): Clip | undefined {
    return this.#clip;
  }

  /** Whether the media element may be asked. */
  get hasMedia(): boolean {
    return this.#hasMedia;
  }

  /** The element, for a command that needs its media: that is made now, if there is none. */
  get media(): ClipPlayer {
    this.#hasMedia = true;
    return this.player;
  }

  /** Why nothing can be played, and how to begin again. */
  get failure(): ClipFailure | undefined {
    return this.#failure;
  }

  /** The length in seconds: the media's where it is known, else the clip's, else 0. */
  get length(): number {
    const own = this.#hasMedia ? this.player.duration : Number.NaN;
    return Number.isFinite(own) ? own : (this.#clip?.duration ?? 0);
  }

  get state(): RemoteState {
    const { player } = this;
    const error = this.#failure;
    return {
      ...(this.#hasMedia ? mediaState(player) : idleState(player, this.#clip)),
      clip: clipState(this.#clip),
      phase: this.#phase,
      waiting: player.matches(':state(waiting)'),
      error: error ? { code: error.code, message: error.message.slice(0, 256) } : null,
      currentTime: player.currentTime,
      loop: player.loop,
    };
  }

  #know(clip: Clip): void {
    this.#clip = clip;
    this.#failure = undefined;
    if (this.#phase === 'failed') this.#phase = 'idle';
  }

  #fail(failure: ClipFailure): void {
    this.#failure = failure;
  }

  #note(type: RemoteEvent): void {
    if (!type.startsWith('clip-')) this.#hasMedia = true;
    if (type === 'play' || type === 'playing') this.#failure = undefined;
    const sign = signs[type];
    if (sign && !this.#isStale(sign)) this.#phase = nextPhase(this.#phase, sign);
  }

  /** Events come in tasks of their own: media may have been paused since. */
  #isStale(sign: Sign): boolean {
    return (sign === 'playing' || sign === 'waiting') && this.player.paused;
  }
}
