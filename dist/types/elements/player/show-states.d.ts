import type { PlayerState } from '../../player/player-state.js';
/** Shows a player's state to CSS as custom states (`:state(playing)` and the like). */
export declare function showStates(states: CustomStateSet, { phase, waiting, clip, live, duration }: PlayerState, fullscreen: boolean): void;
