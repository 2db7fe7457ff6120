import { css } from '../base/css.js';
import type { PlayerElement } from '../base/player-element.js';

/** What is blurred once is drawn once. Its edges are transparent: they lie outside of the box. */
const { styleSheet } = css`
  .backdrop {
    position: absolute;
    inset: -6%;
    inline-size: 112%;
    block-size: 112%;
    object-fit: cover;
    filter: blur(min(2.5cqi, 32px)) brightness(0.55);
    pointer-events: none;
  }
  .audio .backdrop {
    z-index: -1;
  }
  @media (prefers-reduced-data: reduce), (prefers-contrast: more), (forced-colors: active), print {
    .backdrop {
      display: none;
    }
  }
`;

/**
 * Puts a blurred copy of the poster behind a picture that is no wider than high, from the press on: an untouched page fetches
 * no script for it. The copy has the address that the browser has chosen for the poster, so that nothing else is requested.
 */
export function showBackdrop(host: PlayerElement, signal: AbortSignal): void {
  const { shadowRoot: root, player } = host;
  if (!root) return;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  const image = Object.assign(new Image(), { className: 'backdrop', alt: '' });
  image.part.add('backdrop');
  const draw = () => {
    const poster = root.querySelector<HTMLImageElement>('.poster');
    const isShown = player.state.clip?.posters[0] && poster?.naturalWidth;
    if (!isShown || !isNarrow(poster, player.currentMedia)) {
      image.remove();
      return;
    }
    if (image.src !== poster.currentSrc) image.src = poster.currentSrc;
    if (!image.isConnected) root.querySelector('.frame')?.prepend(image);
  };
  root.addEventListener('load', draw, { signal, capture: true }); // of the poster: it does not bubble
  for (const type of ['loadedmetadata', 'resize', 'emptied']) host.addEventListener(type, draw, { signal });
  let { clip } = player.state;
  const follow = () => {
    if (clip === player.state.clip) return;
    clip = player.state.clip;
    draw();
  };
  player.addEventListener('change', follow, { signal });
  signal.addEventListener('abort', () => image.remove());
  draw();
}

/** The video tells its shape better than the poster, once it is known. */
function isNarrow({ naturalWidth, naturalHeight }: HTMLImageElement, video?: HTMLVideoElement): boolean {
  return video?.videoHeight ? video.videoWidth <= video.videoHeight : naturalWidth <= naturalHeight;
}
