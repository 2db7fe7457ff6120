import type { Tech } from './vhs-internals.js';

/**
 * Keeps a position that is set before the first `play()`. VHS would go to `EXT-X-START` instead. A live stream still
 * begins at its live edge.
 */
export function keepPosition(media: HTMLMediaElement, tech: Tech, signal: AbortSignal): void {
  const removeStart = () => {
    const playlist = tech.vhs?.playlists.media();
    if (playlist && media.currentTime > 0) delete playlist.start;
  };
  media.addEventListener('play', removeStart, { capture: true, signal }); // before VHS
}

/** Call it before a seek: VHS ignores one `seeking` event after it has set the first position itself. */
export function announceSeek({ vhs }: Tech): void {
  if (vhs) vhs.ignoreNextSeekingEvent_ = false;
}
