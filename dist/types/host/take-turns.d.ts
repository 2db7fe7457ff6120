import type { RemotePlayer } from './remote-player.js';
/** One clip plays at a time: a frame that begins hushes all others, and is hushed by them, until the signal is aborted. */
export declare function frameTakesTurns(player: RemotePlayer, signal: AbortSignal): void;
/** The same for the `<clip-player>`s below `root`; one with `concurrent` is left alone. */
export declare function playersTakeTurns(root: ParentNode & Node, signal: AbortSignal): void;
