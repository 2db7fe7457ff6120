import { type PlaybackEvent } from './phase.js';
import { type PlayerState } from './player-state.js';
import type { Connection } from './retry/connection.js';
/** The callbacks of a store. */
export interface StoreListener {
    /** The state has changed. */
    changed(): void;
    /** The phase has changed; `began` says that a wait begins. */
    phaseChanged(began: boolean): void;
}
/** Holds the current state snapshot of a player, for its whole life. */
export declare class PlayerStore {
    #private;
    readonly listener: StoreListener;
    readonly connection: Pick<Connection, 'online'>;
    /** The media must seek to the position in the state once it has metadata. */
    needsSeek: boolean;
    constructor(listener: StoreListener, connection: Pick<Connection, 'online'>);
    get state(): PlayerState;
    /** Applies a change; calls the listener only when a value differs. */
    set(change: Partial<PlayerState>): void;
    /** Moves to the phase that follows an event. */
    transition(event: PlaybackEvent): void;
}
