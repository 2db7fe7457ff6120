import type { Phase } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { Clock } from './clock.js';
import { type Circumstances, Comeback, type Comer } from './comeback.js';
import type { Connection } from './connection.js';
import { Watchdog } from './load-timeout.js';
import { nudge } from './nudge.js';
import { type Mover, watchStandstill } from './stall-detector.js';
import { patience } from './timeouts.js';

/** What trouble asks of its player, and has it do. */
export interface Troubled extends Comer, Mover {
  /** Seconds of the clip. */
  position(): number;
  /** Whether the clip has another source to try. */
  hasOthers(): boolean;
  /** The part of the sources that are tried, the present one included, 0 to 1. */
  tried(): number;
  /** A wait has become noticeable. */
  noticed(): void;
  /** Somebody waits without a network, or does no more. */
  offline(offline: boolean): void;
}

/** What whoever hears of a setback knows of it. */
type Known = Partial<Pick<Circumstances, 'times' | 'alive' | 'silence'>>;

/** Whatever stands between a viewer and the picture: watches each wait, counts setbacks, hears of the network. */
export class Trouble {
  #played = false;
  readonly #watchdog: Watchdog;
  readonly #watchPlaying: (plays: boolean) => void;
  readonly #comeback: Comeback;

  constructor(
    clock: Clock,
    readonly connection: Connection,
    readonly player: Troubled,
    signal: AbortSignal,
  ) {
    this.#watchdog = new Watchdog(clock, {
      limit: () => this.#patience,
      noticed: () => player.noticed(),
      silent: () => this.#hearSilence(),
    });
    this.#watchPlaying = watchStandstill(clock, connection, player);
    this.#comeback = new Comeback(clock, connection, player);
    connection.watch(() => this.#hearNetwork(), signal);
  }

  /** Whether the next try is only a matter of time. */
  get pending(): boolean {
    return this.#comeback.pending;
  }

  /** The phase is another: somebody waits now, just began to, or no longer does. */
  moved(phase: Phase, began: boolean): void {
    this.#watchPlaying(phase === 'playing');
    if (this.player.waits()) this.#watchdog.start();
    else this.#watchdog.stop();
    if (began) this.#comeback.wait(phase === 'starting');
    this.#comeback.watch();
  }

  /** A byte came, or something changed. */
  kick(): void {
    this.#watchdog.kick();
  }

  /** It plays, and has come so far. */
  playing(): void {
    this.#played = true;
    this.#comeback.reached(this.player.position());
  }

  /** A source failed, or fails while it still plays (`alive`); `times` as far as its engine counts. */
  meet(reason: PlayerError, known: Known = {}): void {
    const [others, position] = [this.player.hasOthers(), this.player.position()];
    this.#comeback.meet(reason, { alive: false, ...known, others, position, played: this.#played });
  }

  /** Another source has its own tries. */
  another(): void {
    this.#comeback.another();
  }

  /** It is over, by a command or by an end. */
  forget(): void {
    this.#comeback.forget();
  }

  /** Another clip, which has not played yet. */
  renew(): void {
    this.#played = false;
    this.forget();
  }

  #hearSilence(): void {
    const silence = this.#patience;
    if (this.#played && this.pending) return;
    this.meet({ code: 'timeout', message: `nothing came for ${silence} s` }, { silence });
  }

  #hearNetwork(): void {
    const { online } = this.connection;
    const waits = this.player.waits();
    this.player.offline(waits && !online);
    if (!waits || !online) return;
    if (this.pending) this.#comeback.hurry();
    else this.player.again();
  }

  /** Seconds of silence that are granted now: those at the start are shared by all sources. */
  get #patience(): number {
    return this.#played ? nudge : patience * this.player.tried();
  }
}
