import type { PlayerElement } from '../base/player-element.js';

/**
 * Shows the blurred copy of the poster behind a clip that is no wider than high, by the shape that its pictures turn out
 * to have: the video tells it better than the poster, once it is known. Before, the facade goes by the document.
 */
export function showBackdrop(host: PlayerElement, signal: AbortSignal): void {
  const { shadowRoot: root, player } = host;
  const draw = () => {
    const { videoWidth = 0, videoHeight = 0 } = player.currentMedia ?? {};
    const { naturalWidth = 0, naturalHeight = 0 } = root?.querySelector<HTMLImageElement>('.poster') ?? {};
    const [width, height] = videoHeight ? [videoWidth, videoHeight] : [naturalWidth, naturalHeight];
    if (height) root?.querySelector('.backdrop')?.toggleAttribute('hidden', width > height);
  };
  root?.addEventListener('load', draw, { signal, capture: true }); // of the poster: it does not bubble
  for (const type of ['loadedmetadata', 'resize']) host.addEventListener(type, draw, { signal });
  draw();
}
