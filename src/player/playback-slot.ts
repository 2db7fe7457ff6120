import { bustFailedImports } from './bust-failed-imports.js';
import { GesturePlayback } from './gesture-playback.js';
import type { ManagedPlayback } from './managed-playback.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { Preloadable } from './watch-intent.js';

/** The script that brings the managed playback. */
export interface ManagedScript {
  readonly ManagedPlayback: new (host: PlaybackHost) => ManagedPlayback;
  readonly watchIntent: (target: EventTarget, player: Preloadable) => void;
}

/** Holds who drives the media element: nobody, then the gesture playback, then the managed one, which is fetched once. */
export class PlaybackSlot {
  current: Playback | undefined;
  #life = new AbortController();
  #managed: Promise<ManagedPlayback> | undefined;

  constructor(
    readonly host: PlaybackHost,
    readonly loadScript: () => Promise<ManagedScript>,
    /** Settles when no clip is on its way. */
    readonly clipKnown: () => Promise<void>,
  ) {}

  /** The playback, begun by a gesture where there is none yet. */
  begin(): Playback {
    this.current ??= new GesturePlayback(this.host);
    return this.current;
  }

  /** The managed playback, once its script has come; rejects when that is lost. */
  load(): Promise<ManagedPlayback> {
    if (this.#managed) return this.#managed;
    const { signal } = this.#life;
    const managed = this.#attachWhenLoaded(signal);
    this.#managed = managed;
    managed.catch((error) => {
      if (signal.aborted) return;
      this.#managed = undefined;
      bustFailedImports();
      this.current?.giveUp?.('engine', String(error));
    });
    return managed;
  }

  /** Has a managed playback drive the media from now on, with what has been begun. */
  attach(create: (host: PlaybackHost) => ManagedPlayback): ManagedPlayback {
    const managed = create(this.host);
    const begun = this.current;
    begun?.end();
    this.current = managed;
    this.#managed = Promise.resolve(managed);
    managed.attach(begun?.source);
    return managed;
  }

  /** A script that is on its way comes too late. */
  forget(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#managed = undefined;
  }

  /** Nobody drives the media any more. */
  detach(): void {
    this.forget();
    this.current?.unload();
    this.current?.end();
    this.current = undefined;
  }

  async #attachWhenLoaded(signal: AbortSignal): Promise<ManagedPlayback> {
    const { ManagedPlayback } = await this.loadScript();
    await this.clipKnown();
    signal.throwIfAborted();
    return this.attach((host) => new ManagedPlayback(host));
  }
}
