import type { PlayerState } from '../../player/player-state.js';

/** Shows a player's state to CSS as custom states (`:state(playing)` and the like). */
export function showStates(states: CustomStateSet, state: PlayerState, fullscreen: boolean): void {
  const { phase, waiting, clip, live, duration } = state;
  const now = {
    facade: phase === 'idle',
    waiting,
    playing: phase === 'playing',
    paused: phase === 'paused',
    ended: phase === 'ended',
    failed: phase === 'failed',
    live: !!live || (!!clip?.live && !(duration < Infinity)),
    fullscreen,
  };
  for (const [name, holds] of Object.entries(now)) {
    if (holds) states.add(name);
    else states.delete(name);
  }
}
