import type { Player } from '../../player/player.js';

/** Returns the player around an element, through shadow roots; undefined if there is none. */
export function playerAround(element: Element): Player | undefined {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  const { host } = root;
  return host.localName === 'clip-player' && 'player' in host ? (host.player as Player) : playerAround(host);
}
