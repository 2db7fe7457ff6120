import type { PlayerState } from '../../player/player-state.js';
/** Shows a player's state to CSS as custom states (`:state(playing)` and the like), and its name to the accessibility tree. */
export declare function showStates(internals: ElementInternals, name: string, { phase, waiting, clip, live, duration }: PlayerState, fullscreen: boolean): void;
