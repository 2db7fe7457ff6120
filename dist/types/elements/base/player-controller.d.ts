import type { ReactiveController, ReactiveElement } from 'lit';
import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
/**
 * Gives an element one value of the player's state, and renders it anew when that value is another (`Object.is`).
 * While the elements around it are out of sight, one that `moves` knows its player still, and the value seen last.
 * Select primitives, or objects that the state keeps as they are.
 */
export declare class PlayerController<Value> implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly select: (state: PlayerState) => Value;
    /** The value changes all the while that media plays: while nobody sees it, it is not followed. */
    readonly moves: boolean;
    constructor(host: ReactiveElement, select: (state: PlayerState) => Value, 
    /** The value changes all the while that media plays: while nobody sees it, it is not followed. */
    moves?: boolean);
    /** The player; undefined outside of a `<clip-player>`. */
    get player(): Player | undefined;
    get value(): Value | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Takes its values from a player, or keeps those that it has; by itself it takes the one around it, which an element
     * that provides one does not hear.
     */
    follow(player: Player | undefined): void;
}
