import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Endpoint } from '../wire/endpoint.js';
/** Where a player is received: its window, and the window around; tests bring their own. */
export interface Reception {
    readonly view?: Window;
    readonly parent?: Endpoint;
    readonly signal?: AbortSignal;
}
/**
 * Lets the page around drive the player in this frame, in whatever language it speaks. Each protocol but player.js
 * waits for a mark in the frame's address, or for a hello.
 */
export declare function receive(player: ClipPlayer, reception?: Reception): void;
