import type { Player } from '../../player/player.js';
/** Calls whenever a player that rests is asked to play, and now if it has been already. */
export declare function whenStarted(player: Player, signal: AbortSignal, call: () => void): void;
