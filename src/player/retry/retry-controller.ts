import { isWaiting, type Phase } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { LoadTimeout } from './load-timeout.js';
import { decideRecovery } from './retry-policy.js';
import { StallDetector } from './stall-detector.js';
import { recoveredAfter, retryDelays, stallTimeout, startTimeout, waitInterval } from './timeouts.js';

/** The state and the commands of the playback that the retry controller uses. */
export interface RecoveryHost {
  readonly phase: Phase;
  /** Position in the clip, in seconds. */
  readonly position: number;
  /** `currentTime` of the media element, in seconds. */
  readonly mediaTime: number;
  /** The clip has an untried source. */
  readonly hasOtherSources: boolean;
  /** The share of the sources that have been tried, including the current one, from 0 to 1. */
  readonly triedShare: number;
  /** A wait has lasted for `spinnerDelay`. */
  showWaiting(): void;
  /** Shows whether the viewer waits while the browser is offline. */
  showOffline(offline: boolean): void;
  /** The media does not advance and has fired no `waiting` event. */
  stall(): void;
  /** Loads the same source again. */
  reload(): void;
  nextSource(reason: PlayerError): void;
  fail(reason: PlayerError): void;
}

/** Details of a failure. */
interface Circumstances {
  /** The number of consecutive failed requests. Undefined if unknown. */
  readonly times?: number | undefined;
  /** No viewer waits for the failed request. */
  readonly idle?: boolean;
  /** Seconds without progress before the failure. */
  readonly silence?: number;
  /** The error concerns the media of a stream and not its manifest. */
  readonly mediaError?: boolean | undefined;
}

/**
 * Counts the failures of a clip and carries out the decisions of `decideRecovery()`: retries with backoff, the next source,
 * or an error. Watches for timeouts, stalls and the network. Resets once playback passes a failure by `recoveredAfter`.
 */
export class RetryController {
  #played = false;
  #tries = 0;
  #mediaErrors = 0;
  #elapsed = 0;
  /** Seconds until the next retry; undefined while none is planned. */
  #due: number | undefined;
  #failedAt = 0;
  #idle = false;
  #reason: PlayerError | undefined;
  #stopTimer: (() => void) | undefined;
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

  /** Whether a retry is planned. */
  get isPending(): boolean {
    return this.#due !== undefined;
  }

  /** The phase has changed. `began` tells whether a wait begins. */
  phaseChanged(phase: Phase, began: boolean): void {
    this.#stalls.watch(phase === 'playing');
    if (isWaiting(phase)) this.#timeout.start();
    else this.#timeout.stop();
    // Media that plays for a moment and stops again gets no additional time: only a command restarts the limits.
    if (began && (phase === 'starting' || this.#idle)) this.#retryNow();
    this.#watchTime();
  }

  /** A byte has arrived, or the media state has changed. */
  progress(): void {
    this.#timeout.progress();
  }

  /** The media plays. Forgets a failure once the position is `recoveredAfter` seconds away from it. */
  playing(): void {
    this.#played = true;
    const isPast = Math.abs(this.host.position - this.#failedAt) > recoveredAfter;
    if (this.#reason && !this.isPending && isPast) this.reset();
  }

  /** A source, or one of its requests, has failed. */
  failed(
    error: PlayerError,
    { times = 1, idle = false, silence = 0, mediaError = false }: Circumstances = {},
  ): void {
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
      mediaErrors: mediaError ? ++this.#mediaErrors : 0,
      hasOtherSources,
    });
    if (typeof action === 'object') this.#retryIn(action.retryAfter);
    else if (!this.clock.counts()) this.#retryIn(retryDelays.hidden);
    else if (action === 'next-source') this.host.nextSource(reason);
    else this.host.fail(reason);
    this.#watchTime();
  }

  /** Resets the retries for another source, within the remaining time. */
  sourceChanged(): void {
    this.#tries = 0;
    this.#mediaErrors = 0;
    this.#due = undefined;
  }

  /** Forgets the failure, after a command or a recovery. */
  reset(): void {
    this.sourceChanged();
    this.#elapsed = 0;
    this.#reason = undefined;
    this.#stopTicks();
  }

  /** Another clip is open, which has not played yet. */
  clipChanged(): void {
    this.#played = false;
    this.reset();
  }

  /** The permitted time without progress in seconds. At the start, all sources share one limit. */
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

  /** Runs a planned retry now, with new time limits. */
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

  /** Counts time while a retry is planned, or while the viewer waits after a failure. */
  #watchTime(): void {
    const counts = this.isPending || (this.#reason && isWaiting(this.host.phase));
    if (counts) this.#stopTimer ??= this.clock.every(waitInterval, () => this.#tick());
    else this.#stopTicks();
  }

  #stopTicks(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
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
