import type { PlayerElement } from '../base/player-element.js';

/**
 * Sets the clip's title as the accessible name of the media element that the library created. An author's element is
 * not changed.
 */
export function nameMedia({ player, shadowRoot }: PlayerElement, signal: AbortSignal): void {
  const name = () => {
    const { currentMedia: media, state } = player;
    const title = state.clip?.title;
    if (!media || media.getRootNode() !== shadowRoot || media.ariaLabel === (title ?? null)) return;
    media.ariaLabel = title ?? null;
  };
  player.addEventListener('change', name, { signal });
  name();
}
