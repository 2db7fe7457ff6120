import { closedReason } from '../../clip/closed-reason.js';
import { css } from '../base/css.js';
import type { PlayerElement } from '../base/player-element.js';
import './clip-notice.js';

/**
 * The notice covers the poster, and the title is above both. The play button, the length and the content warning are
 * hidden, because the clip cannot be played.
 */
const { styleSheet } = css`
  clip-notice,
  clip-notice ~ .top {
    z-index: 1;
  }
  clip-notice ~ :is(.cover, .length, clip-content-warning) {
    display: none;
  }
`;

/** Shows over the player's clip why it cannot be played here, until the player has another clip. */
export function showNotice(host: PlayerElement): void {
  const { shadowRoot: root, player } = host;
  const stage = root?.querySelector('.stage');
  if (!root || !stage || root.querySelector('clip-notice')) return;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // an author's own `<video>` may already play
  const notice = document.createElement('clip-notice');
  const life = new AbortController();
  const look = () => {
    const { clip } = player.state;
    notice.clip = clip;
    if (closedReason(clip)) return;
    life.abort();
    notice.remove();
  };
  player.addEventListener('change', look, { signal: life.signal });
  look();
  stage.after(notice);
}
