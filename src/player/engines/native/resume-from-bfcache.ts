/**
 * Media whose page comes back from the back/forward cache stands where it was left. In Firefox it may say that it plays,
 * and stand still, until it is sent to where it is (seen in 153). WebKitGTK loads it anew and leaves it paused at its
 * beginning, with no event that says so (2.50).
 */
export function resumeFromBfcache(media: HTMLMediaElement, signal: AbortSignal): void {
  let left = 0;
  const leave = () => {
    left = media.currentTime;
  };
  const tell = () => media.paused && media.dispatchEvent(new Event('pause'));
  const come = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (left && media.readyState === 0) media.addEventListener('emptied', tell, { once: true, signal });
    if (!media.paused || media.currentTime !== left) media.currentTime = left;
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', come, { signal });
}
