import type { Player } from '../../player/player.js';

/** The player that an element lies over, found through the shadow roots around it; undefined where it stands alone. */
export function playerAround(element: Element): Player | undefined {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  const { host } = root;
  return host.localName === 'clip-player' && 'player' in host ? (host.player as Player) : playerAround(host);
}
