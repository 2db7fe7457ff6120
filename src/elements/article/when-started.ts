import type { Phase } from '../../player/phase.js';
import type { Player } from '../../player/player.js';

/** Calls `call` whenever an inactive player is asked to play, and at once if it already has been. */
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

/** Stalled media stays active after playback. Paused media that stalls during a seek is not active. */
function isAtIt(phase: Phase, before: boolean): boolean {
  return phase === 'starting' || phase === 'playing' || (before && phase === 'stalled');
}
