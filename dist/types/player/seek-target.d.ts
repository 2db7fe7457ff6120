import type { PlayerState } from './player-state.js';
/** Clamps a position to the live window, or to the length of the media, in seconds. */
export declare function seekTarget({ duration, live }: Pick<PlayerState, 'duration' | 'live'>, position: number): number;
