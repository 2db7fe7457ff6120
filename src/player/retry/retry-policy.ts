import type { PlayerErrorCode } from '../player-error.js';
import { patience } from './timeouts.js';

/** What is known when a source has a setback. */
export interface Setback {
  readonly code: PlayerErrorCode;
  /** HTTP status, 0 where no answer came; undefined where nobody knows. */
  readonly status: number | undefined;
  /** Setbacks of this source before this one, since it played last. */
  readonly tries: number;
  /** Seconds since the trouble began, whatever the source. */
  readonly elapsed: number;
  /** Whether the clip has played already: then somebody is in the middle of it. */
  readonly played: boolean;
  /** Whether the media plays on, or stands by a viewer's wish: nobody waits. */
  readonly alive: boolean;
  /** Whether the clip has another source to try. */
  readonly others: boolean;
}

/** What to do about it: the same again after so many seconds, the next source, or tell the viewer. */
export type Step = { readonly after: number } | 'next' | 'tell';

/** Seconds after which trouble in the middle of a clip is told; before that, it is `patience`. */
const stamina = 2 * patience - 0.5;
/** Seconds between tries: before it has played, in the middle, and while nobody waits. */
const early = [1, 2, 4];
const pace = 4.5;
const unhurried = [2, 8, 30];

/** Decides, in this one place, between *retry*, *next source* and *tell*. */
export function recovery(setback: Setback): Step {
  const { code, alive, tries } = setback;
  if (alive) return { after: unhurried[tries] ?? 30 };
  if (code === 'network') return afterNetwork(setback);
  if (code === 'timeout') return afterSilence(setback);
  if (code === 'no-source') return setback.played ? afterNetwork(setback) : onceMore(setback);
  return code === 'engine' ? onceMore(setback) : over(setback);
}

/** A server that has the fault itself may be well again in a moment; one that lacks the file, hardly. */
function afterNetwork(setback: Setback): Step {
  const { status = 400, tries, others, played, elapsed } = setback;
  if (others && (tries > 0 || (status >= 400 && status < 500))) return 'next';
  if (played) return inTheMiddle(setback);
  const after = early[tries];
  return after && elapsed + after < patience ? { after } : over(setback);
}

function inTheMiddle(setback: Setback): Step {
  const after = setback.tries ? pace : 1;
  return setback.elapsed + after < stamina ? { after } : over(setback);
}

/** Silence has been waiting enough: in the middle of a clip, what hangs is asked for again. */
function afterSilence(setback: Setback): Step {
  const { played, elapsed } = setback;
  return played && elapsed < stamina ? { after: 0 } : over(setback);
}

/** Nobody can say whether it is the source or its server (a media element does not tell). */
function onceMore(setback: Setback): Step {
  return setback.tries || setback.others ? over(setback) : { after: 1 };
}

const over = ({ others }: Setback): Step => (others ? 'next' : 'tell');
