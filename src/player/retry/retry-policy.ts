import type { PlayerErrorCode } from '../player-error.js';
import { playingTimeout, retryDelays, startTimeout } from './timeouts.js';

/** A failure of a source with its circumstances. */
export interface PlaybackFailure {
  readonly code: PlayerErrorCode;
  /** The HTTP status, or 0 without a response. Undefined if unknown. */
  readonly status: number | undefined;
  /** Earlier failures of this source since it last played. */
  readonly tries: number;
  /** Seconds since the first failure of any source. */
  readonly elapsed: number;
  /** The clip has played before. */
  readonly played: boolean;
  /** No viewer waits: the media plays from its buffer, or is paused. */
  readonly idle: boolean;
  /** Media errors of the stream since it last played, including this one; 0 for a failure of another kind. */
  readonly mediaErrors: number;
  /** The clip has an untried source. */
  readonly hasOtherSources: boolean;
}

/** A retry of the same source after a number of seconds, the next source, or an error for the viewer. */
export type RecoveryAction = { readonly retryAfter: number } | 'next-source' | 'fail';

/**
 * Decides what follows a failure: the retry policy. It is a pure function, and the only place of such decisions.
 */
export function decideRecovery(failure: PlaybackFailure): RecoveryAction {
  const { code, idle, tries } = failure;
  if (idle) return { retryAfter: retryDelays.idle[tries] ?? 30 };
  if (code === 'network') return afterNetworkError(failure);
  if (code === 'timeout') return afterTimeout(failure);
  if (code === 'no-source') return failure.played ? afterNetworkError(failure) : retryOnce(failure);
  return code === 'engine' ? retryOnce(failure) : afterDecodeError(failure);
}

/**
 * A server error (5xx) is often temporary, so it is retried first. A 404 is rarely temporary, so another source is
 * tried first.
 */
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

/** A timeout has already taken long, so a hanging request in the middle of a clip is repeated at once. */
function afterTimeout(failure: PlaybackFailure): RecoveryAction {
  const { played, elapsed } = failure;
  return played && elapsed < playingTimeout ? { retryAfter: 0 } : giveUp(failure);
}

/**
 * A stream whose media was not decoded gets one retry: a segment may arrive damaged once, and Chromium can report a decode
 * error after a switch of renditions although all segments are whole. A damaged file would fail again.
 */
function afterDecodeError(failure: PlaybackFailure): RecoveryAction {
  return failure.mediaErrors === 1 && !failure.hasOtherSources ? { retryAfter: 1 } : giveUp(failure);
}

/** A media element does not report whether the source or its server has failed, so the source gets one retry. */
function retryOnce(failure: PlaybackFailure): RecoveryAction {
  return failure.tries || failure.hasOtherSources ? giveUp(failure) : { retryAfter: 1 };
}

const giveUp = ({ hasOtherSources }: PlaybackFailure): RecoveryAction =>
  hasOtherSources ? 'next-source' : 'fail';
