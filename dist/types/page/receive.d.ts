import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Endpoint } from '../wire/endpoint.js';
/** The window of a player and its parent; tests replace both. */
export interface Reception {
    readonly view?: Window;
    readonly parent?: Endpoint;
    readonly signal?: AbortSignal;
}
/**
 * Lets the host control the player in this frame by any supported protocol. Each protocol except player.js starts with a
 * mark in the address of the frame, or with a hello.
 */
export declare function receive(player: ClipPlayer, reception?: Reception): void;
