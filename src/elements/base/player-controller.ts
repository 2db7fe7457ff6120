import type { ReactiveController, ReactiveElement } from 'lit';
import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
import { feedAround, type PlayerFeed, type StateWatcher } from './player-feed.js';

/**
 * Selects one value of the player's state for an element, and requests an update of the element when the value changes
 * (`Object.is`). Select primitives, or objects that the state keeps as they are.
 */
export class PlayerController<Value> implements ReactiveController, StateWatcher {
  #feed: PlayerFeed | undefined;
  #value: Value | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly select: (state: PlayerState) => Value,
    /** The value changes all the time while media plays, so that it is not followed while the controls are hidden. */
    readonly moves = false,
  ) {
    host.addController(this);
  }

  /** The player; undefined outside of a `<clip-player>`. */
  get player(): Player | undefined {
    return this.#feed?.player;
  }

  get value(): Value | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#feed = feedAround(this.host);
    this.#feed?.watchers.add(this);
    this.#feed?.pass(this);
  }

  hostDisconnected(): void {
    this.#feed?.watchers.delete(this);
  }

  look(state: PlayerState): void {
    const value = this.select(state);
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.host.requestUpdate();
  }
}
