import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';

/** Receives each state of a player. */
export interface StateWatcher {
  /** Its value changes all the time during playback. */
  readonly moves: boolean;
  look(state: PlayerState): void;
}

const feeds = new WeakMap<Node, PlayerFeed>();

/**
 * Passes the player of an element, and its states, to the elements inside it. It listens once for all of them, because
 * `change` fires four times a second during playback.
 */
export class PlayerFeed {
  /** While true, a change does not reach the watchers that move: the controls are hidden. */
  paused = false;
  readonly watchers = new Set<StateWatcher>();
  #player: Player | undefined;
  #listening = new AbortController();

  constructor(host: Node) {
    feeds.set(host, this);
  }

  get player(): Player | undefined {
    return this.#player;
  }

  /** Sets the player, and updates the watchers. Undefined removes the listener. */
  set player(player: Player | undefined) {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#player = player;
    player?.addEventListener('change', () => this.update(this.paused), { signal });
    this.update();
  }

  /** Passes the current state to the watchers. */
  update(paused = false): void {
    for (const watcher of this.watchers) if (!paused || !watcher.moves) this.pass(watcher);
  }

  /** Passes the current state to a watcher, if there is a player. */
  pass(watcher: StateWatcher): void {
    if (this.#player) watcher.look(this.#player.state);
  }
}

/** Returns the feed of a node, or of the nearest element around it, through shadow roots. */
export function feedAround(node: Node): PlayerFeed | undefined {
  let at: Node | undefined = node;
  while (at && !feeds.has(at)) at = at.parentNode ?? (at as ShadowRoot).host;
  return at && feeds.get(at);
}
