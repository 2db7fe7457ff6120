import { isWaiting, type Phase } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { LoadTimeout } from './load-timeout.js';
import { decideRecovery } from './retry-policy.js';
import { StallDetector } from './stall-detector.js';
import { recoveredAfter, retryDelays, stallTimeout, startTimeout, waitInterval } from './timeouts.js';

/** What the controller knows of the playback, and what it has the playback do. */
export interface RecoveryHost {
  readonly phase: Phase;
  /** Seconds of the clip. */
  readonly position: number;
  /** Seconds at which the media element stands. */
  readonly mediaTime: number;
  /** The clip has a source that was not tried yet. */
  readonly hasOtherSources: boolean;
  /** The part of the sources that were tried, the present one included, 0 to 1. */
  readonly triedShare: number;
  /** A wait has become noticeable. */
  showWaiting(): void;
  /** Somebody waits without a network, or does no longer. */
  showOffline(offline: boolean): void;
  /** The media does not move, and has not said so. */
  stall(): void;
  /** Asks for the same source again. */
  reload(): void;
  nextSource(reason: PlayerError): void;
  fail(reason: PlayerError): void;
}

/** What more is known of a failure. */
interface Circumstances {
  /** How many requests have failed in a row, where the engine knows. */
  readonly times?: number | undefined;
  /** Nobody waits for what failed. */
  readonly idle?: boolean;
  /** Seconds for which nothing came. */
  readonly silence?: number;
}

/**
 * Watches every wait, counts the failures of a clip, and carries out what `decideRecovery()` says of each. It hears of
 * the network as well.
 */
export class RetryController {
  #played = false;
  #tries = 0;
  #elapsed = 0;
  /** Seconds until the next try; undefined while none is planned. */
  #due: number | undefined;
  #failedAt = 0;
  #idle = false;
  #reason: PlayerError | undefined;
  #endTicks: (() => void) | undefined;
  readonly #timeout: LoadTimeout;
  readonly #stalls: StallDetector;

  constructor(
    readonly host: RecoveryHost,
    readonly clock: Clock,
    readonly connection: Connection,
    signal: AbortSignal,
  ) {
    this.#timeout = new LoadTimeout(clock, {
      limit: () => this.#limit,
      noticed: () => host.showWaiting(),
      timedOut: () => this.#timedOut(),
    });
    this.#stalls = new StallDetector(
      clock,
      connection,
      () => host.mediaTime,
      () => host.stall(),
    );
    connection.watch(() => this.#connectionChanged(), signal);
    signal.addEventListener('abort', () => {
      this.#timeout.stop();
      this.#stalls.watch(false);
      this.reset();
    });
  }

  /** Whether a try is planned. */
  get isPending(): boolean {
    return this.#due !== undefined;
  }

  /** The phase is another one; with `began`, somebody waits from now on. */
  phaseChanged(phase: Phase, began: boolean): void {
    this.#stalls.watch(phase === 'playing');
    if (isWaiting(phase)) this.#timeout.start();
    else this.#timeout.stop();
    // Media that comes back for a moment, and stops again, has no more time by that: only a command begins anew.
    if (began && (phase === 'starting' || this.#idle)) this.#retryNow();
    this.#watchTime();
  }

  /** A byte came, or the media's state changed. */
  progress(): void {
    this.#timeout.progress();
  }

  /** The media plays at the host's position; well past a failure, that one is forgotten. */
  playing(): void {
    this.#played = true;
    const isPast = Math.abs(this.host.position - this.#failedAt) > recoveredAfter;
    if (this.#reason && !this.isPending && isPast) this.reset();
  }

  /** A source failed, or a request of it. */
  failed(error: PlayerError, { times = 1, idle = false, silence = 0 }: Circumstances = {}): void {
    const { position, hasOtherSources } = this.host;
    this.#failedAt = position;
    this.#idle = idle;
    this.#elapsed = Math.max(this.#elapsed, silence);
    this.#tries = Math.max(this.#tries, times - 1);
    const reason = error.code === 'timeout' ? (this.#reason ?? error) : error;
    this.#reason = reason;
    const action = decideRecovery({
      code: error.code,
      status: error.status,
      tries: this.#tries,
      elapsed: this.#elapsed,
      played: this.#played,
      idle,
      hasOtherSources,
    });
    if (typeof action === 'object') this.#retryIn(action.retryAfter);
    else if (!this.clock.counts()) this.#retryIn(retryDelays.hidden);
    else if (action === 'next-source') this.host.nextSource(reason);
    else this.host.fail(reason);
    this.#watchTime();
  }

  /** Another source has tries of its own, in the time that is left. */
  sourceChanged(): void {
    this.#tries = 0;
    this.#due = undefined;
  }

  /** The failure is over: by a command, or by itself. */
  reset(): void {
    this.sourceChanged();
    this.#elapsed = 0;
    this.#reason = undefined;
    this.#stopTicks();
  }

  /** Another clip, which has not played yet. */
  clipChanged(): void {
    this.#played = false;
    this.reset();
  }

  /** Seconds of silence that are granted now; those at the start are shared by all sources. */
  get #limit(): number {
    return this.#played ? stallTimeout : startTimeout * this.host.triedShare;
  }

  #timedOut(): void {
    const silence = this.#limit;
    if (this.#played && this.isPending) return;
    this.failed({ code: 'timeout', message: `nothing came for ${silence} s` }, { silence });
  }

  #connectionChanged(): void {
    const { online } = this.connection;
    const waits = isWaiting(this.host.phase);
    this.host.showOffline(waits && !online);
    if (!waits || !online) return;
    if (this.isPending) this.#retryNow();
    else this.host.reload();
  }

  /** The planned try is due, as if the failure were new. */
  #retryNow(): void {
    this.#elapsed = 0;
    this.#idle = false;
    if (this.isPending) this.#retryIn(0, 0);
  }

  #retryIn(seconds: number, count = 1): void {
    this.#tries += count;
    this.#due = seconds;
    if (!seconds) this.#tick();
  }

  /** Time counts while a try is planned, or while somebody waits after a failure. */
  #watchTime(): void {
    const counts = this.isPending || (this.#reason && isWaiting(this.host.phase));
    if (counts) this.#endTicks ??= this.clock.every(waitInterval, () => this.#tick());
    else this.#stopTicks();
  }

  #stopTicks(): void {
    this.#endTicks?.();
    this.#endTicks = undefined;
  }

  #tick(): void {
    if (this.clock.counts() && !this.#idle) this.#elapsed += waitInterval;
    if (this.#due === undefined || !this.connection.online) return;
    this.#due -= waitInterval;
    if (this.#due > 0) return;
    this.#due = undefined;
    this.host.reload();
  }
}
