import { css } from 'lit';
import type { PlayerElement } from '../base/player-element.js';
import './clip-content-warning.js';

/** Hides the play button and the length behind the warning, and the title where there is little room. */
const { styleSheet } = css`
  clip-content-warning ~ :is(.cover, .length) {
    display: none;
  }
  @container (block-size < 220px) {
    clip-content-warning ~ .top {
      display: none;
    }
  }
`;

/** Reveals the clip of that id. */
export type Reveal = (id: string) => void;

/** Shows the content warning over a player's clip until the viewer reveals the clip, or until there is another clip. */
export function showContentWarning(host: PlayerElement, reveal: Reveal): void {
  const { shadowRoot: root, player } = host;
  const { clip } = player.state;
  const stage = root?.querySelector('.stage');
  if (!root || !stage || root.querySelector('clip-content-warning')) return;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // a script may have started it
  const warning = document.createElement('clip-content-warning');
  const life = new AbortController();
  const end = () => {
    life.abort();
    warning.remove();
  };
  const update = () => {
    const { clip: now } = player.state;
    if (now?.id === clip?.id && now?.contentRating) warning.clip = now;
    else end();
  };
  warning.addEventListener('clip-reveal', async () => {
    if (clip) reveal(clip.id);
    await host.updateComplete;
    end();
    root.querySelector<HTMLElement>('.cover')?.focus({ preventScroll: true });
  });
  player.addEventListener('change', update, { signal: life.signal });
  warning.clip = clip;
  const hadFocus = root.activeElement?.matches('.cover');
  stage.after(warning);
  if (hadFocus) warning.updateComplete.then(() => warning.focus({ preventScroll: true }));
}
