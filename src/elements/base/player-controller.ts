import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
import { playerContext } from './player-context.js';
import { feedOf, type StateWatcher } from './player-feed.js';

/**
 * Selects one value of the player's state for an element, and requests an update of the element when the value changes
 * (`Object.is`). Select primitives, or objects that the state keeps as they are.
 */
export class PlayerController<Value> implements ReactiveController, StateWatcher {
  #player: Player | undefined;
  #value: Value | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly select: (state: PlayerState) => Value,
    /** The value changes all the time while media plays, so that it is not followed while the controls are hidden. */
    readonly moves = false,
  ) {
    const callback = (player?: Player) => player && this.follow(player);
    new ContextConsumer(host, { context: playerContext, subscribe: true, callback });
    host.addController(this);
  }

  /** The player; undefined outside of a `<clip-player>`. */
  get player(): Player | undefined {
    return this.#player;
  }

  get value(): Value | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (this.#player) feedOf(this.#player).add(this);
  }

  hostDisconnected(): void {
    if (this.#player) feedOf(this.#player).delete(this);
  }

  /** Follows a player: for an element that provides the context, which does not receive its own. */
  follow(player: Player | undefined): void {
    if (player === this.#player) return;
    this.hostDisconnected();
    this.#player = player;
    if (this.host.isConnected) this.hostConnected();
  }

  look(state: PlayerState): void {
    const value = this.select(state);
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.host.requestUpdate();
  }
}
