import type { Clock } from './retry/clock.js';
import { intentGrace, intentRest, preloadAge } from './retry/timeouts.js';
import { prefersReducedData } from './tracks/save-data.js';

/** A player whose clip can be preloaded before a press. */
export interface Preloadable {
  readonly clock: Clock;
  /** Loads what lets the clip start at once. Returns false where it may not, or where the clip has begun. */
  preload(): boolean;
  /** Lets go of what `preload()` has loaded, unless the clip has begun. */
  endPreload(): void;
}

const watched = new WeakSet<EventTarget>();
/** Ends the preload of the one clip of the page that has one. */
let endLast: (() => void) | undefined;

/**
 * Preloads a clip while somebody is about to press play: the pointer or the keyboard focus rests on the target, or a
 * pointer or finger is down on it. The preload ends when the target is left, or when it is too old to be played: a live
 * playlist has moved on by then, a signed address may have expired.
 */
export function watchIntent(target: EventTarget, player: Preloadable): void {
  if (watched.has(target)) return;
  watched.add(target);
  const { clock } = player;
  /** Ends the timer of a rest, or of a leave. */
  let endTimer: () => void = () => undefined;
  let endAge: () => void = () => undefined;
  const end = () => {
    endTimer();
    endAge();
    player.endPreload();
    if (endLast === end) endLast = undefined;
  };
  const begin = () => {
    endTimer();
    if (endLast === end || prefersReducedData() || !player.preload()) return;
    endLast?.();
    endLast = end;
    endAge = clock.after(preloadAge, end);
  };
  const rest = () => {
    endTimer();
    endTimer = clock.after(intentRest, begin);
  };
  const leave = () => {
    endTimer();
    endTimer = clock.after(intentGrace, end); // a finger leaves the target before its click
  };
  for (const type of ['pointerenter', 'pointermove', 'focusin']) target.addEventListener(type, rest);
  for (const type of ['pointerleave', 'focusout']) target.addEventListener(type, leave);
  target.addEventListener('pointerdown', begin);
  rest();
}
