import type { PlayerErrorCode } from '../player-error.js';
import { playingTimeout, retryDelays, startTimeout } from './timeouts.js';

/** What is known when a source fails. */
export interface PlaybackFailure {
  readonly code: PlayerErrorCode;
  /** HTTP status, 0 where no answer came; undefined where nobody knows. */
  readonly status: number | undefined;
  /** Failures of this source before this one, since it played last. */
  readonly tries: number;
  /** Seconds since the first failure, whatever the source. */
  readonly elapsed: number;
  /** The clip has played already. */
  readonly played: boolean;
  /** Nobody waits: the media plays on from its buffer, or was paused. */
  readonly idle: boolean;
  /** The clip has another source to try. */
  readonly hasOtherSources: boolean;
}

/** The same source again after so many seconds, the next source, or an error for the viewer. */
export type RecoveryAction = { readonly retryAfter: number } | 'next-source' | 'fail';

/** Decides, in this one place, what follows after a failure. */
export function decideRecovery(failure: PlaybackFailure): RecoveryAction {
  const { code, idle, tries } = failure;
  if (idle) return { retryAfter: retryDelays.idle[tries] ?? 30 };
  if (code === 'network') return afterNetworkError(failure);
  if (code === 'timeout') return afterTimeout(failure);
  if (code === 'no-source') return failure.played ? afterNetworkError(failure) : retryOnce(failure);
  return code === 'engine' ? retryOnce(failure) : giveUp(failure);
}

/** A server error (5xx) often heals, so it is retried first. A 404 rarely does, so another source comes first. */
function afterNetworkError(failure: PlaybackFailure): RecoveryAction {
  const { status = 400, tries, hasOtherSources, played, elapsed } = failure;
  if (hasOtherSources && (tries > 0 || (status >= 400 && status < 500))) return 'next-source';
  if (played) return retryWhilePlaying(failure);
  const retryAfter = retryDelays.start[tries];
  return retryAfter && elapsed + retryAfter < startTimeout ? { retryAfter } : giveUp(failure);
}

function retryWhilePlaying(failure: PlaybackFailure): RecoveryAction {
  const [first, later] = retryDelays.playing;
  const retryAfter = failure.tries ? later : first;
  return failure.elapsed + retryAfter < playingTimeout ? { retryAfter } : giveUp(failure);
}

/** A timeout was wait enough: in the middle of a clip, the request that hangs is sent again at once. */
function afterTimeout(failure: PlaybackFailure): RecoveryAction {
  const { played, elapsed } = failure;
  return played && elapsed < playingTimeout ? { retryAfter: 0 } : giveUp(failure);
}

/** A media element does not tell whether the source or its server is at fault. */
function retryOnce(failure: PlaybackFailure): RecoveryAction {
  return failure.tries || failure.hasOtherSources ? giveUp(failure) : { retryAfter: 1 };
}

const giveUp = ({ hasOtherSources }: PlaybackFailure): RecoveryAction =>
  hasOtherSources ? 'next-source' : 'fail';
