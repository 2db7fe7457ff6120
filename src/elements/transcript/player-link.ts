import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Player } from '../../player/player.js';

/** An element that names the player that it belongs to. */
interface LinkedHost extends ReactiveControllerHost, Element {
  /** The `id` of a `<clip-player>` in the same document or shadow root. */
  readonly htmlFor: string;
}

/** An element that has a player behind it, as `<clip-player>` has once it is defined. */
interface Carrier extends Element {
  readonly player?: Player;
}

/**
 * The player of the element that `for` names. It may come after this element, be defined later, and be replaced by another one
 * with the same `id`.
 */
export class PlayerLink implements ReactiveController {
  #player: Player | undefined;
  /** The player was found by `for`. */
  #isNamed = false;
  #listening = new AbortController();
  #following = new AbortController();

  constructor(
    readonly host: LinkedHost,
    /** The state of the player has changed, or it is another one. */
    readonly changed: (player: Player | undefined) => void,
  ) {
    host.addController(this);
  }

  get player(): Player | undefined {
    return this.#player;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = () => this.look();
    // A player fires it when its clip is known; one that comes later is found by it.
    this.host.getRootNode().addEventListener('clip-ready', look, { signal });
    customElements.whenDefined('clip-player').then(() => signal.aborted || look());
    look();
    if (this.#player) this.#follow(this.#player); // moved in the page
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#following.abort();
  }

  /** Looks for the player again. */
  look(): void {
    const { htmlFor } = this.host;
    const root = this.host.getRootNode();
    const isPlace = root instanceof Document || root instanceof ShadowRoot;
    if (!htmlFor && !this.#isNamed) return;
    this.#isNamed = !!htmlFor;
    const carrier: Carrier | null = htmlFor && isPlace ? root.getElementById(htmlFor) : null;
    if (carrier?.player !== this.#player) this.#follow(carrier?.player);
  }

  /** Follows a player that is no other element's to name. */
  follow(player: Player | undefined): void {
    if (player !== this.#player) this.#follow(player);
  }

  #follow(player: Player | undefined): void {
    this.#following.abort();
    this.#following = new AbortController();
    this.#player = player;
    const { signal } = this.#following;
    player?.addEventListener('change', () => this.changed(player), { signal });
    this.changed(player);
  }
}
