import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';

/** Receives each state of a player. */
export interface StateWatcher {
  /** Its value changes all the time while media plays. */
  readonly moves: boolean;
  look(state: PlayerState): void;
}

const feeds = new WeakMap<Player, PlayerFeed>();

/** The feed of a player. */
export function feedOf(player: Player): PlayerFeed {
  const feed = feeds.get(player) ?? new PlayerFeed(player);
  feeds.set(player, feed);
  return feed;
}

/**
 * Passes the states of a player to its controls. It listens once for all of them: `change` fires four times a second
 * during playback. Watchers that move can be paused while nobody sees the controls.
 */
class PlayerFeed {
  readonly #watchers = new Set<StateWatcher>();
  #listening = new AbortController();
  #paused = false;

  constructor(readonly player: Player) {}

  add(watcher: StateWatcher): void {
    if (!this.#watchers.size) this.#listen();
    this.#watchers.add(watcher);
    watcher.look(this.player.state);
  }

  delete(watcher: StateWatcher): void {
    this.#watchers.delete(watcher);
    if (!this.#watchers.size) this.#listening.abort();
  }

  /** Pauses the watchers that move, or brings them up to date and resumes them. */
  pauseMoving(paused: boolean): void {
    this.#paused = paused;
    if (!paused) this.updateMoving();
  }

  /** Brings the watchers that move up to date. */
  updateMoving(): void {
    const { state } = this.player;
    for (const watcher of this.#watchers) if (watcher.moves) watcher.look(state);
  }

  #listen(): void {
    this.#listening = new AbortController();
    this.player.addEventListener('change', () => this.#look(), { signal: this.#listening.signal });
  }

  #look(): void {
    const { state } = this.player;
    for (const watcher of this.#watchers) if (!(this.#paused && watcher.moves)) watcher.look(state);
  }
}
