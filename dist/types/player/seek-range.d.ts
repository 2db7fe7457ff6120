import type { PlayerState, TimeRange } from './player-state.js';
type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;
/** Where one can go, in seconds: the window of what is live, else the whole clip; it ends at 0 while nobody knows. */
export declare function seekRange(state: Ranged): TimeRange;
/** The position nearest to one that was asked for at which there is something. */
export declare function seekTarget({ duration, live }: Pick<Ranged, 'duration' | 'live'>, position: number): number;
export {};
