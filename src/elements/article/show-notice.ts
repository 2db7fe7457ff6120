import { closedReason } from '../../clip/closed-reason.js';
import { css } from '../base/css.js';
import type { PlayerElement } from '../base/player-element.js';
import './clip-notice.js';

/** There is nothing to press, and no length of what cannot be played. The notice stands over the poster, the title over it. */
const { styleSheet } = css`
  clip-notice,
  clip-notice ~ .top {
    z-index: 1;
  }
  clip-notice ~ :is(.cover, .length, clip-content-warning) {
    display: none;
  }
`;

/** Says over a player's clip why it cannot be played here, until there is another clip. */
export function showNotice(host: PlayerElement): void {
  const { shadowRoot: root, player } = host;
  const stage = root?.querySelector('.stage');
  if (!root || !stage || root.querySelector('clip-notice')) return;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // it stood there before the notice
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
