import type { Clip } from '../clip/clip.js';
import type { PlayerState } from './player-state.js';

/** The clip that is on its way to a player, if one is. */
export class ExpectedClip {
  #coming: Promise<void> | undefined;
  /** What was on its way at the last retry: it is waited for even when the clip before fails first. */
  #refreshed: Promise<void> | undefined;

  /** A clip is on its way until the promise settles; undefined for none. */
  set(coming: Promise<void> | undefined): void {
    this.#coming = coming;
  }

  /** A retry waits for what is on its way now. */
  retry(): void {
    this.#refreshed = this.#coming;
  }

  /** Takes a clip that has come; answers whether a `play()`, or a retry, waits for it. */
  take(clip: Clip | undefined, { phase, clip: before }: PlayerState): boolean {
    const waits = phase === 'starting' || (phase === 'failed' && this.#refreshed === this.#coming);
    const isAwaited = !!this.#coming && waits && clip?.id === (before ?? clip)?.id;
    this.#coming = undefined;
    return isAwaited;
  }

  /** Settles when nothing is on its way any more. */
  async settled(): Promise<void> {
    for (let clip = this.#coming; clip; clip = clip === this.#coming ? undefined : this.#coming) await clip;
  }
}
