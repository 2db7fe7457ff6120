import type { ClipPlayer } from '../player/clip-player.js';
/** What a player draws, as it stands in a corner. */
export interface MiniPlayer {
    /** Takes it back to its place. */
    readonly close: () => void;
    /** Keeps it there: a player that was moved in the page has lost its place in the top layer. */
    readonly keep: () => void;
}
/**
 * Takes what a player draws into a corner of the window; answers how to take it back. It goes into the top layer, as a
 * popover, where it stands: nothing is moved in the document, so that the media plays on, no ancestor clips it, and it
 * lies above all bars of the page. The player's own box keeps its size.
 */
export declare function openMiniPlayer(host: ClipPlayer, dismiss: () => void): MiniPlayer | undefined;
