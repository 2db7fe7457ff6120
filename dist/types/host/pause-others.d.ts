import type { RemotePlayer } from './remote-player.js';
/** Pauses all other clips when the clip of a frame starts, and pauses it for them, until the signal is aborted. */
export declare function pauseOthersForFrame(player: RemotePlayer, signal: AbortSignal): void;
/** Does the same for every `<clip-player>` in `root` without `concurrent`. */
export declare function pauseOthersForPlayers(root: ParentNode & Node, signal: AbortSignal): void;
