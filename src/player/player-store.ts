import { isWaiting, nextPhase, type PlaybackEvent } from './phase.js';
import { initialState, type PlayerState } from './player-state.js';
import type { Connection } from './retry/connection.js';

/** What a store tells its player. */
export interface StoreListener {
  /** The state is another one. */
  changed(): void;
  /** The phase is another one; with `began`, somebody waits from now on. */
  phaseChanged(began: boolean): void;
}

/** Holds the state of a player for its whole life, as one frozen snapshot after the other. */
export class PlayerStore {
  /** The media has yet to be put at the state's position: it has no metadata. */
  needsSeek = false;
  #state = initialState;

  constructor(
    readonly listener: StoreListener,
    readonly connection: Pick<Connection, 'online'>,
  ) {}

  get state(): PlayerState {
    return this.#state;
  }

  /** Takes in a change; one that changes nothing is not told. */
  set(change: Partial<PlayerState>): void {
    const keys = Object.keys(change) as (keyof PlayerState)[];
    if (keys.every((key) => Object.is(change[key], this.#state[key]))) return;
    this.#state = Object.freeze({ ...this.#state, ...change });
    this.listener.changed();
  }

  /** Moves to the phase that follows after an event. */
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
