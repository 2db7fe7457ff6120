import type { PlayerError } from '../player-error.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { recovery, type Setback } from './retry-policy.js';

/** Seconds between two looks. */
const look = 0.25;
/** Seconds of media after which a setback is history. */
const behind = 1;
/** Seconds until the next try while nothing may be told: the page is hidden, or there is no network. */
const standing = 30;

/** What more there is to know of a setback. */
export interface Circumstances extends Pick<Setback, 'played' | 'alive' | 'others'> {
  /** Seconds of the clip. */
  readonly position: number;
  /** Seconds for which nothing came. */
  readonly silence?: number;
  /** How many tries have failed, as far as the engine knows. */
  readonly times?: number | undefined;
}

/** What a comeback has its player do. */
export interface Comer {
  /** Whether somebody waits for a picture. */
  waits(): boolean;
  again(): void;
  next(reason: PlayerError): void;
  tell(reason: PlayerError): void;
}

/** Counts the setbacks of a clip, and carries out what `recovery()` says of each. */
export class Comeback {
  #tries = 0;
  #elapsed = 0;
  #due: number | undefined;
  #position = 0;
  /** Nobody waits for what the last setback was about. */
  #alive = false;
  #end: (() => void) | undefined;
  #reason: PlayerError | undefined;

  constructor(
    readonly clock: Clock,
    readonly connection: Connection,
    readonly player: Comer,
  ) {}

  /** Whether the next try is only a matter of time. */
  get pending(): boolean {
    return this.#due !== undefined;
  }

  /** A source failed, or went silent. */
  meet(error: PlayerError, { position, silence = 0, times = 1, ...situation }: Circumstances): void {
    this.#position = position;
    this.#alive = situation.alive;
    this.#elapsed = Math.max(this.#elapsed, silence);
    this.#tries = Math.max(this.#tries, times - 1);
    const reason = error.code === 'timeout' ? (this.#reason ?? error) : error;
    this.#reason = reason;
    const { code, status } = error;
    const step = recovery({ code, status, tries: this.#tries, elapsed: this.#elapsed, ...situation });
    if (typeof step === 'object') this.#retry(step.after);
    else if (!this.clock.counts()) this.#retry(standing);
    else if (step === 'next') this.player.next(reason);
    else this.player.tell(reason);
    this.watch();
  }

  /**
   * Somebody waits from now on, by a command (`asked`), or because something is missing: then only what was put off as
   * long as nobody waited is due. Media that comes back for a moment, and stops again, has no more time by that.
   */
  wait(asked: boolean): void {
    if (asked || this.#alive) this.hurry();
  }

  /** Time counts while somebody waits, or a try is due; call it when that has changed. */
  watch(): void {
    const counts = this.pending || (this.#reason && this.player.waits());
    if (counts) this.#end ??= this.clock.every(look, () => this.#look());
    else this.#stop();
  }

  /** The next try is due, as if the trouble began now: the network is back. */
  hurry(): void {
    this.#elapsed = 0;
    this.#alive = false;
    if (!this.pending) return;
    this.#due = 0;
    this.#look();
  }

  /** The clip has come so far; well past a setback, that one is forgotten. */
  reached(position: number): void {
    if (this.#reason && !this.pending && Math.abs(position - this.#position) > behind) this.forget();
  }

  /** Another source of the clip has its own tries, in what time is left. */
  another(): void {
    this.#tries = 0;
    this.#due = undefined;
  }

  /** The trouble is over, by another clip, by a command, or by itself. */
  forget(): void {
    this.another();
    this.#elapsed = 0;
    this.#reason = undefined;
    this.#stop();
  }

  #stop(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #retry(after: number): void {
    this.#tries++;
    this.#due = after;
    if (!after) this.#look();
  }

  #look(): void {
    if (this.clock.counts() && !this.#alive) this.#elapsed += look;
    if (this.#due === undefined || !this.connection.online) return;
    this.#due -= look;
    if (this.#due > 0) return;
    this.#due = undefined;
    this.player.again();
  }
}
