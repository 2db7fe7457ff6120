import type { Clock } from './clock.js';
import { notice } from './timeouts.js';

/** Seconds between two looks. */
const look = 0.25;

/** What a watchdog asks and tells. */
export interface Watched {
  /** Seconds of silence granted now; at most `patience`. */
  limit(): number;
  /** The wait has become noticeable. */
  noticed(): void;
  /** Nothing came for `limit()` seconds. May be told again, when the wait goes on with a larger limit. */
  silent(): void;
}

/** Watches one wait after another, so that none stays silent for ever. */
export class Watchdog {
  #ends: (() => void)[] = [];
  #silence = 0;

  constructor(
    readonly clock: Clock,
    readonly watched: Watched,
  ) {}

  /** Begins to watch a wait; a wait that is watched already goes on. */
  start(): void {
    if (this.#ends.length) return;
    this.#silence = 0;
    this.#ends = [
      this.clock.after(notice, () => this.watched.noticed()),
      this.clock.every(look, () => this.#look()),
    ];
  }

  /** A byte came, or something changed. */
  kick(): void {
    this.#silence = 0;
  }

  stop(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #look(): void {
    if (this.clock.counts()) this.#silence += look;
    if (this.#silence >= this.watched.limit()) this.watched.silent();
  }
}
