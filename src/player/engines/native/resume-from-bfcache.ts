/**
 * Restores the position of media when its page returns from the back/forward cache. Firefox (153) may report
 * playback although the media does not advance until it seeks to its own position. WebKitGTK (2.50) reloads the
 * media, paused at the beginning, and fires no `pause`.
 */
export function resumeFromBfcache(media: HTMLMediaElement, signal: AbortSignal): void {
  let position = 0;
  const savePosition = () => {
    position = media.currentTime;
  };
  const firePause = () => media.paused && media.dispatchEvent(new Event('pause'));
  const restorePosition = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (position && media.readyState === 0)
      media.addEventListener('emptied', firePause, { once: true, signal });
    if (!media.paused || media.currentTime !== position) media.currentTime = position;
  };
  addEventListener('pagehide', savePosition, { signal });
  addEventListener('pageshow', restorePosition, { signal });
}
