import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import type { PlayerError } from './player-error.js';
import { type Setback } from './recovery.js';
/** What more there is to know of a setback. */
export interface Circumstances extends Pick<Setback, 'played' | 'alive' | 'others'> {
    /** Seconds of the clip. */
    readonly position: number;
    /** Seconds for which nothing came. */
    readonly silence?: number;
    /** How many tries have failed, as far as the engine knows. */
    readonly times?: number | undefined;
}
/** What a comeback has its player do. */
export interface Comer {
    /** Whether somebody waits for a picture. */
    waits(): boolean;
    again(): void;
    next(reason: PlayerError): void;
    tell(reason: PlayerError): void;
}
/** Counts the setbacks of a clip, and carries out what `recovery()` says of each. */
export declare class Comeback {
    #private;
    readonly clock: Clock;
    readonly connection: Connection;
    readonly player: Comer;
    constructor(clock: Clock, connection: Connection, player: Comer);
    /** Whether the next try is only a matter of time. */
    get pending(): boolean;
    /** A source failed, or went silent. */
    meet(error: PlayerError, { position, silence, times, ...situation }: Circumstances): void;
    /**
     * Somebody waits from now on, by a command (`asked`), or because something is missing: then only what was put off as
     * long as nobody waited is due. Media that comes back for a moment, and stops again, has no more time by that.
     */
    wait(asked: boolean): void;
    /** Time counts while somebody waits, or a try is due; call it when that has changed. */
    watch(): void;
    /** The next try is due, as if the trouble began now: the network is back. */
    hurry(): void;
    /** The clip has come so far; well past a setback, that one is forgotten. */
    reached(position: number): void;
    /** Another source of the clip has its own tries, in what time is left. */
    another(): void;
    /** The trouble is over, by another clip, by a command, or by itself. */
    forget(): void;
}
