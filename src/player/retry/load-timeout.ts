import type { Clock } from './clock.js';
import { spinnerDelay, waitInterval } from './timeouts.js';

/** What a load timeout asks and tells. */
export interface LoadTimeoutHost {
  /** Seconds of silence that are granted now. */
  limit(): number;
  /** The wait has become noticeable. */
  noticed(): void;
  /** Nothing came for `limit()` seconds. Told again when the wait goes on with a larger limit. */
  timedOut(): void;
}

/** Watches one wait after another, so that none lasts for ever. */
export class LoadTimeout {
  #ends: (() => void)[] = [];
  #silence = 0;

  constructor(
    readonly clock: Clock,
    readonly host: LoadTimeoutHost,
  ) {}

  /** Begins to watch a wait; a wait that is watched already goes on. */
  start(): void {
    if (this.#ends.length) return;
    this.#silence = 0;
    this.#ends = [
      this.clock.after(spinnerDelay, () => this.host.noticed()),
      this.clock.every(waitInterval, () => this.#tick()),
    ];
  }

  /** A byte came, or the media's state changed. */
  progress(): void {
    this.#silence = 0;
  }

  stop(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #tick(): void {
    if (this.clock.counts()) this.#silence += waitInterval;
    if (this.#silence >= this.host.limit()) this.host.timedOut();
  }
}
