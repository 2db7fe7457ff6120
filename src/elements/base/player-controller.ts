import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
import { playerContext } from './player-context.js';

/**
 * Gives an element one value of the player's state, and renders it anew when that value is another (`Object.is`).
 * While the elements around it are out of sight, one that `moves` knows its player still, and the value seen last.
 * Select primitives, or objects that the state keeps as they are.
 */
export class PlayerController<Value> implements ReactiveController {
  #player: Player | undefined;
  #value: Value | undefined;
  #listening = new AbortController();

  constructor(
    readonly host: ReactiveElement,
    readonly select: (state: PlayerState) => Value,
    /** The value changes all the while that media plays: while nobody sees it, it is not followed. */
    readonly moves = false,
  ) {
    const callback = (player?: Player) => {
      if (player ?? this.moves) this.follow(player);
    };
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
    if (this.#player) this.follow(this.#player);
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  /**
   * Takes its values from a player, or keeps those that it has; by itself it takes the one around it, which an element
   * that provides one does not hear.
   */
  follow(player: Player | undefined): void {
    this.#listening.abort();
    if (!player) return;
    this.#listening = new AbortController();
    this.#player = player;
    player.addEventListener('change', () => this.#look(player), { signal: this.#listening.signal });
    this.#look(player);
  }

  #look({ state }: Player): void {
    const value = this.select(state);
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.host.requestUpdate();
  }
}
