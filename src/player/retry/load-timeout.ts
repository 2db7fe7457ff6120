import type { Clock } from './clock.js';
import { spinnerDelay, waitInterval } from './timeouts.js';

/** The limit and the callbacks of a load timeout. */
export interface LoadTimeoutHost {
  /** Returns the permitted time without progress in seconds. */
  limit(): number;
  /** The wait has lasted for `spinnerDelay`. */
  noticed(): void;
  /** There was no progress for `limit()` seconds. Called again at every check until there is. */
  timedOut(): void;
}

/** Times out a wait without progress, so that every wait ends. */
export class LoadTimeout {
  #timers: (() => void)[] = [];
  #silence = 0;

  constructor(
    readonly clock: Clock,
    readonly host: LoadTimeoutHost,
  ) {}

  /** Starts the timers of a wait. If a wait is running, it continues. */
  start(): void {
    if (this.#timers.length) return;
    this.#silence = 0;
    this.#timers = [
      this.clock.after(spinnerDelay, () => this.host.noticed()),
      this.clock.every(waitInterval, () => this.#tick()),
    ];
  }

  /** A byte has arrived, or the media state has changed. */
  progress(): void {
    this.#silence = 0;
  }

  stop(): void {
    for (const stop of this.#timers.splice(0)) stop();
  }

  #tick(): void {
    if (this.clock.counts()) this.#silence += waitInterval;
    if (this.#silence >= this.host.limit()) this.host.timedOut();
  }
}
