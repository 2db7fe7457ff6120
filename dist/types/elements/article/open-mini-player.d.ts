import type { PlayerElement } from '../base/player-element.js';
/**
 * Takes what a player draws into a corner of the window; answers how to take it back. It goes into the top layer, as a
 * popover, where it stands: nothing is moved in the document, so that the media plays on, no ancestor clips it, and it
 * lies above all bars of the page. The player's own box keeps its size.
 */
export declare function openMiniPlayer(host: PlayerElement, dismiss: () => void): (() => void) | undefined;
