import type { PlayerElement } from '../base/player-element.js';

/** Gives the media element that we made the clip's name, for those who meet it by itself; an author's own is left alone. */
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
