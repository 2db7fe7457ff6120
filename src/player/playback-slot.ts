import { bustFailedImports } from './bust-failed-imports.js';
import { GesturePlayback } from './gesture-playback.js';
import type { ManagedPlayback } from './managed-playback.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { Preloadable } from './watch-intent.js';

/** The module that exports the managed playback. */
export interface ManagedScript {
  readonly ManagedPlayback: new (host: PlaybackHost) => ManagedPlayback;
  readonly watchIntent: (target: Element, player: Preloadable, event?: Event) => void;
}

/** Holds the playback that drives the media element: none, then the gesture playback, then the managed playback. */
export class PlaybackSlot {
  current: Playback | undefined;
  #life = new AbortController();
  #managed: Promise<ManagedPlayback> | undefined;

  constructor(
    readonly host: PlaybackHost,
    readonly loadScript: () => Promise<ManagedScript>,
    /** Settles when no clip is being loaded. */
    readonly clipKnown: () => Promise<void>,
  ) {}

  /** The current playback; creates the gesture playback when there is none. */
  begin(): Playback {
    this.current ??= new GesturePlayback(this.host);
    return this.current;
  }

  /** Imports and attaches the managed playback once. Rejects when the import fails. */
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

  /** Lets a managed playback drive the media, which the gesture playback may have started. */
  attach(create: (host: PlaybackHost) => ManagedPlayback): ManagedPlayback {
    const managed = create(this.host);
    const gesture = this.current;
    gesture?.end();
    this.current = managed;
    this.#managed = Promise.resolve(managed);
    managed.attach(gesture?.source);
    return managed;
  }

  /** Cancels the attachment of a managed playback that is still being imported. */
  forget(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#managed = undefined;
  }

  /** Unloads and ends the current playback. */
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
