import type { PlayerState } from './player-state.js';
/** Whether what is shown goes on: as its media say, and until there are any, as its document does. */
export declare function isLive({ clip, duration }: Pick<PlayerState, 'clip' | 'duration'>): boolean;
