import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOn } from '../../embed/is-on.js';
import type { Player } from '../../player/player.js';

/** An element that names its player. */
interface LinkedHost extends ReactiveControllerHost, Element {
  /** The `id` of a `<clip-player>` in the same document or shadow root. */
  readonly htmlFor: string;
}

/** An element with a player, such as a defined `<clip-player>`. */
interface Carrier extends Element {
  readonly player?: Player;
  readonly consent?: unknown;
}

/**
 * Finds the player of the element that `for` names. That element may be inserted or defined later, and may be replaced
 * by another element with the same `id`.
 */
export class PlayerLink implements ReactiveController {
  #player: Player | undefined;
  #carrier: Carrier | null = null;
  /** True if the player was found by `for`. */
  #isNamed = false;
  #listening = new AbortController();
  #following = new AbortController();

  constructor(
    readonly host: LinkedHost,
    /** Called when the state of the player changes, and when the player is replaced. */
    readonly changed: (player: Player | undefined) => void,
  ) {
    host.addController(this);
  }

  get player(): Player | undefined {
    return this.#player;
  }

  /** True while the element asks for consent: no clip is known, and nothing of it may be requested. */
  get isWithheld(): boolean {
    const { clip, error } = this.#player?.state ?? {};
    const consent = this.#carrier?.consent ?? this.#carrier?.getAttribute('consent');
    return isOn(consent) && !clip && !error;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = () => this.look();
    // A player fires `clip-ready` when its clip is known. The event reveals players that are inserted later.
    this.host.getRootNode().addEventListener('clip-ready', look, { signal });
    customElements.whenDefined('clip-player').then(() => signal.aborted || look());
    look();
    if (this.#player) this.#follow(this.#player); // the element was moved in the document
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#following.abort();
  }

  /** Finds the player again. */
  look(): void {
    const { htmlFor } = this.host;
    const root = this.host.getRootNode();
    const isPlace = root instanceof Document || root instanceof ShadowRoot;
    if (!htmlFor && !this.#isNamed) return;
    this.#isNamed = !!htmlFor;
    const carrier: Carrier | null = htmlFor && isPlace ? root.getElementById(htmlFor) : null;
    this.#carrier = carrier;
    if (carrier?.player !== this.#player) this.#follow(carrier?.player);
  }

  /** Follows a player that belongs to no other element. */
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
