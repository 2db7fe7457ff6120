import type { LazyPlayer } from '../../player/lazy-player.js';
/** Calls whenever a player that rests is asked to play, and now if it has been already. */
export declare function whenStarted(player: LazyPlayer, signal: AbortSignal, call: () => void): void;
