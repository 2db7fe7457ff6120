import { css } from 'lit';
import type { PlayerElement } from '../base/player-element.js';
import './clip-veil.js';

/** What stands before a press waits behind the veil; where there is little room, so does the title. */
const { styleSheet } = css`
  clip-veil ~ :is(.cover, .length) {
    display: none;
  }
  @container (block-size < 220px) {
    clip-veil ~ .top {
      display: none;
    }
  }
`;

/** Says that the clip of that id is to be shown. */
export type Lift = (id: string) => void;

/** Draws the veil over a player's clip until the viewer lifts it, or until there is another clip. */
export function showVeil(host: PlayerElement, lift: Lift): void {
  const { shadowRoot: root, player } = host;
  const { clip } = player.state;
  const stage = root?.querySelector('.stage');
  if (!root || !stage || root.querySelector('clip-veil')) return;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // it stood there before the veil
  const veil = document.createElement('clip-veil');
  const life = new AbortController();
  const end = () => {
    life.abort();
    veil.remove();
  };
  const look = () => {
    const { clip: now } = player.state;
    if (now?.id === clip?.id && now?.contentRating) veil.clip = now;
    else end();
  };
  veil.addEventListener('clip-lift', async () => {
    if (clip) lift(clip.id);
    await host.updateComplete;
    end();
    root.querySelector<HTMLElement>('.cover')?.focus({ preventScroll: true });
  });
  player.addEventListener('change', look, { signal: life.signal });
  veil.clip = clip;
  const hadFocus = root.activeElement?.matches('.cover');
  stage.after(veil);
  if (hadFocus) veil.updateComplete.then(() => veil.focus({ preventScroll: true }));
}
