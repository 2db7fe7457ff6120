import { isWaiting, nextPhase, type PlaybackEvent } from './phase.js';
import { initialState, type PlayerState } from './player-state.js';
import type { Connection } from './retry/connection.js';

/** The callbacks of a store. */
export interface StoreListener {
  /** The state has changed. */
  changed(): void;
  /** The phase has changed. `began` tells whether a wait begins. */
  phaseChanged(began: boolean): void;
}

/** Holds the current state snapshot of a player, for its whole life. */
export class PlayerStore {
  /** The media must seek to the position of the state once it has metadata. */
  needsSeek = false;
  #state = initialState;

  constructor(
    readonly listener: StoreListener,
    readonly connection: Pick<Connection, 'online'>,
  ) {}

  get state(): PlayerState {
    return this.#state;
  }

  /** Applies a change; calls the listener only when a value differs. */
  set(change: Partial<PlayerState>): void {
    const keys = Object.keys(change) as (keyof PlayerState)[];
    if (keys.every((key) => Object.is(change[key], this.#state[key]))) return;
    this.#state = Object.freeze({ ...this.#state, ...change });
    this.listener.changed();
  }

  /** Moves to the phase that follows an event. */
  transition(event: PlaybackEvent): void {
    const { phase: before, waiting } = this.#state;
    const phase = nextPhase(before, event);
    if (phase === before) return;
    const waits = isWaiting(phase);
    this.set({
      phase,
      waiting: waits && waiting,
      offline: waits && !this.connection.online,
      ...(phase !== 'failed' && { error: undefined }),
    });
    this.listener.phaseChanged(waits && !isWaiting(before));
  }
}
