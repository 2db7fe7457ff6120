import type { Clock } from './clock.js';
import { type Circumstances, type Comer } from './comeback.js';
import type { Connection } from './connection.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { type Mover } from './standstill.js';
/** What trouble asks of its player, and has it do. */
export interface Troubled extends Comer, Mover {
    /** Seconds of the clip. */
    position(): number;
    /** Whether the clip has another source to try. */
    hasOthers(): boolean;
    /** The part of the sources that are tried, the present one included, 0 to 1. */
    tried(): number;
    /** A wait has become noticeable. */
    noticed(): void;
    /** Somebody waits without a network, or does no more. */
    offline(offline: boolean): void;
}
/** What whoever hears of a setback knows of it. */
type Known = Partial<Pick<Circumstances, 'times' | 'alive' | 'silence'>>;
/** Whatever stands between a viewer and the picture: watches each wait, counts setbacks, hears of the network. */
export declare class Trouble {
    #private;
    readonly connection: Connection;
    readonly player: Troubled;
    constructor(clock: Clock, connection: Connection, player: Troubled, signal: AbortSignal);
    /** Whether the next try is only a matter of time. */
    get pending(): boolean;
    /** The phase is another: somebody waits now, just began to, or no longer does. */
    moved(phase: Phase, began: boolean): void;
    /** A byte came, or something changed. */
    kick(): void;
    /** It plays, and has come so far. */
    playing(): void;
    /** A source failed, or fails while it still plays (`alive`); `times` as far as its engine counts. */
    meet(reason: PlayerError, known?: Known): void;
    /** Another source has its own tries. */
    another(): void;
    /** It is over, by a command or by an end. */
    forget(): void;
    /** Another clip, which has not played yet. */
    renew(): void;
}
export {};
