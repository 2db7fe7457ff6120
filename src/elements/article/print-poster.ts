import type { PlayerElement } from '../base/player-element.js';

/** A clip that has been played draws its media, which no paper shows: for a print its poster stands there once more. */
export function printPoster(host: PlayerElement, signal: AbortSignal): void {
  let poster: HTMLImageElement | undefined;
  const show = () => {
    const stage = host.shadowRoot?.querySelector('.stage');
    const [image] = host.player.state.clip?.posters ?? [];
    if (!stage || !image || host.shadowRoot?.querySelector('.poster, clip-content-warning')) return;
    poster = Object.assign(new Image(), { className: 'poster', alt: '', src: image.url });
    stage.after(poster);
  };
  window.addEventListener('beforeprint', show, { signal });
  window.addEventListener('afterprint', () => poster?.remove(), { signal });
}
