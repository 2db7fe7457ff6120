import type { Phase } from '../../player/phase.js';
import type { Player } from '../../player/player.js';

/** Calls whenever a player that rests is asked to play, and now if it has been already. */
export function whenStarted(player: Player, signal: AbortSignal, call: () => void): void {
  let isActive = false;
  const look = () => {
    const wasActive = isActive;
    isActive = isAtIt(player.state.phase, wasActive);
    if (isActive && !wasActive) call();
  };
  player.addEventListener('change', look, { signal });
  look();
}

/** Media that stalls is still at it; but a pause that stalls, because somebody seeks, is none. */
function isAtIt(phase: Phase, before: boolean): boolean {
  return phase === 'starting' || phase === 'playing' || (before && phase === 'stalled');
}
