import type { Clip } from '../clip/clip.js';
import type { PlayerState } from './player-state.js';

/** Tracks whether a player waits for a clip document that is being loaded. */
export class ExpectedClip {
  #loading: Promise<void> | undefined;
  /** The load at the last retry. The player waits for it even if the previous clip fails first. */
  #refreshed: Promise<void> | undefined;

  /** Sets the load that ends when the promise settles. Undefined means that there is none. */
  set(loading: Promise<void> | undefined): void {
    this.#loading = loading;
  }

  /** Makes a retry wait for the current load. */
  retry(): void {
    this.#refreshed = this.#loading;
  }

  /** Takes the loaded clip. Returns whether a `play()` or a retry waits for it. */
  take(clip: Clip | undefined, { phase, clip: before }: PlayerState): boolean {
    const waits = phase === 'starting' || (phase === 'failed' && this.#refreshed === this.#loading);
    const isAwaited = !!this.#loading && waits && clip?.id === (before ?? clip)?.id;
    this.#loading = undefined;
    return isAwaited;
  }

  /** Settles when no clip is being loaded. */
  async settled(): Promise<void> {
    for (let clip = this.#loading; clip; clip = clip === this.#loading ? undefined : this.#loading)
      await clip;
  }
}
